import { useNavigate, useParams } from 'react-router';
import type { Framework } from '#shared/framework/framework.ts';
import { isNoteQuestion } from '#shared/workshop/path.ts';
import { useOperation } from '../../bridge/use-operation.ts';
import { Icon } from '../../components/icon.tsx';
import { useTranslate } from '../../use-translate.ts';
import { nodeName } from '../coherence/matrix-types.ts';
import { Failure } from '../frame/failure.tsx';
import { Loading } from '../frame/loading.tsx';
import { SaveFailure } from '../frame/saved-sign.tsx';
import type { AssessmentContext } from '../frame/use-assessment.ts';
import { useAssessmentContext } from '../frame/use-assessment-context.ts';
import { ClosingLists } from './closing-lists.tsx';
import { DecisionDialog } from './decision-dialog.tsx';
import { type Room, useRoom } from './use-room.ts';
import { useWallKeys } from './use-wall-keys.ts';
import { useWallLook } from './use-wall-look.ts';
import { WallFoot } from './wall-foot.tsx';
import { WallIndicator } from './wall-indicator.tsx';
import { WallPair } from './wall-pair.tsx';
import { WallPart } from './wall-part.tsx';
import { WallQuestion } from './wall-question.tsx';
import { isWallWindow } from './wall-window.ts';
import './wall.css';
import './decision.css';

/** What the room sees: one indicator at a time, without frame, notes or names of people; in a window of its own or in this one. */
export function WallScreen() {
  const { context, error, retry } = useAssessmentContext();
  const nextLook = useWallLook();
  if (error) return <Failure error={error} onRetry={retry} />;
  return context ? <Wall context={context} nextLook={nextLook} /> : <Loading />;
}

function Wall({ context, nextLook }: { context: AssessmentContext; nextLook: () => void }) {
  const { t } = useTranslate();
  const { workshopId = '' } = useParams();
  const navigate = useNavigate();
  const { room, error, retry } = useRoom(context, workshopId);
  const { data: settings } = useOperation('library.settings', {});
  useWallKeys(
    {
      next: () => room?.goOn(),
      back: () => room?.goBack(),
      reveal: () => room?.reveal(),
      record: () => room?.decide('settle'),
      ask: () => room?.ask(),
      look: nextLook,
      fill: fillScreen,
      leave: () =>
        isWallWindow() ? undefined : void navigate(`/a/${context.assessment.id}/workshop/at/${workshopId}`),
    },
    settings?.singleKeys ?? true,
  );
  if (error) return <Failure error={error} onRetry={retry} />;
  if (!room) return <Loading />;
  const { shown, stop, groups, voices, consolidated, matrix, act, canDecide, deciding, decide, next } = room;
  return (
    <div className="wall-page">
      <header className="wall-head">
        <SaveFailure />
        <WallHead room={room} framework={context.framework} />
      </header>
      <main className="wall-work" id="work" tabIndex={-1}>
        <OnTheWall room={room} context={context} />
      </main>
      <WallFoot
        question={questionFor(room, t)}
        isRevealed={shown.place.isRevealed}
        canReveal={canDecide}
        hasNext={room.canAct && next !== undefined}
        onReveal={room.reveal}
        onRecord={() => decide('settle')}
        onNext={room.goOn}
      />
      {deciding && stop ? (
        <DecisionDialog
          {...{ shown, stop, groups, voices, consolidated, matrix, act }}
          kind={deciding}
          onClose={() => decide(null)}
        />
      ) : null}
    </div>
  );
}

/** Before the levels are shown the tables talk among themselves. */
function questionFor({ stop, question, shown }: Room, t: ReturnType<typeof useTranslate>['t']): string {
  if (!stop || stop.kind === 'part') return '';
  if (stop.kind === 'pair') return t('workshop.prompt.pair');
  return shown.place.isRevealed || question ? (question ?? '') : t('workshop.prompt.before');
}

/** Which question this is, and how many have answered it. */
function WallHead({ room, framework }: { room: Room; framework: Framework }) {
  const { t } = useTranslate();
  const { stop, indicator, groups, voices, forward, back, shown, decision } = room;
  const module = framework.modules.find(({ indicators }) => indicators.some(({ id }) => id === indicator?.id));
  const answered = indicator
    ? voices.length
    : groups.filter(({ id }) => [...forward, ...back].some((voice) => voice.id === id)).length;
  const counts = { count: groups.length, answered };
  const isWhole = answered === groups.length;
  const state = shown.place.isRevealed
    ? t(isWhole ? 'workshop.wall.allRevealed' : 'workshop.wall.revealed', counts)
    : t('workshop.answered', counts);
  return (
    <div className="wall-line">
      {indicator && module ? (
        <>
          <b className="id">
            <bdi>{indicator.id}</bdi>
          </b>
          {indicator.critical ? (
            <span>
              <Icon name="critical" /> {t('indicator.critical')}
            </span>
          ) : null}
          <span>
            {t('workshop.wall.place', {
              module: module.name,
              at: module.indicators.findIndex(({ id }) => id === indicator.id) + 1,
              of: module.indicators.length,
            })}
          </span>
        </>
      ) : (
        <b>{shown.workshop.title}</b>
      )}
      <span className="grow" />
      {decision?.outcome === 'parked' ? <b>{t('workshop.wall.parked')}</b> : null}
      {stop && stop.kind !== 'part' ? <span>{state}</span> : null}
    </div>
  );
}

function OnTheWall({ room, context }: { room: Room; context: AssessmentContext }) {
  const { language } = useTranslate();
  const { stop, indicator, voices, forward, back, matrix, decision, groups, shown } = room;
  const pin = context.assessment.framework;
  const companion = useOperation('frameworks.companion', { key: pin.key, version: pin.version, language }).data;
  const { isRevealed } = shown.place;
  if (!stop) return null;
  if (stop.kind === 'indicator')
    return indicator ? <WallIndicator {...{ indicator, voices, isRevealed, decision }} /> : null;
  if (stop.kind === 'pair')
    return (
      <WallPair
        names={{ first: nodeName(matrix, stop.first), second: nodeName(matrix, stop.second) }}
        effectName={(effect) => companion?.matrixScale.find(({ value }) => value === effect)?.name ?? ''}
        {...{ forward, back, isRevealed, decision }}
      />
    );
  if (stop.part === 'closing') return <ClosingLists room={room} context={context} />;
  if (isNoteQuestion(stop.part))
    return <WallQuestion id={stop.part} framework={context.framework} minutes={stop.minutes} />;
  return <WallPart part={stop.part} title={shown.workshop.title} minutes={stop.minutes} groups={groups} />;
}

/** Full screen and back; where the system does not allow it, the window stays as it is. */
function fillScreen(): void {
  const done = document.fullscreenElement ? document.exitFullscreen() : document.documentElement.requestFullscreen();
  done.catch(() => undefined);
}
