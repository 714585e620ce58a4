import { useState } from 'react';
import { Link, useParams } from 'react-router';
import { closingOf } from '#shared/workshop/closing.ts';
import { useOperation } from '../../bridge/use-operation.ts';
import { Icon } from '../../components/icon.tsx';
import { useKeys } from '../../components/use-keys.ts';
import { useTranslate } from '../../use-translate.ts';
import { Failure } from '../frame/failure.tsx';
import { Loading } from '../frame/loading.tsx';
import { RunningFoot } from '../frame/running-foot.tsx';
import { useAssessment } from '../frame/use-assessment.ts';
import { DecisionDialog } from './decision-dialog.tsx';
import { FacilitateKeys } from './facilitate-keys.tsx';
import { focusFirst } from './next-field.ts';
import { NowPart } from './now-part.tsx';
import { PathRail } from './path-rail.tsx';
import { PromptList } from './prompt-list.tsx';
import { RoomLine } from './room-line.tsx';
import { SideNotes } from './side-notes.tsx';
import { stopCode } from './stop-words.ts';
import { type Room, useRoom } from './use-room.ts';
import { openWall } from './wall-window.ts';
import './decision.css';
import './facilitate.css';

/** The facilitator's view of a workshop: the path, what each group says, the clock, the questions, the notes. */
export function FacilitateScreen() {
  const context = useAssessment();
  const { assessment } = context;
  const { workshopId = '' } = useParams();
  const { room, error, retry } = useRoom(context, workshopId);
  const { data: settings } = useOperation('library.settings', {});
  const [isKeyListOpen, setKeyListOpen] = useState(false);
  const toggleTimer = () => {
    if (!room?.canAct || !room.stop) return;
    if (room.shown.place.timer) void room.act('workshop.stopTimer', {});
    else void room.act('workshop.startTimer', { minutes: room.stop.minutes });
  };
  useKeys({ PageDown: () => room?.goOn(), PageUp: () => room?.goBack() });
  useKeys(
    {
      n: () => room?.goOn(),
      p: () => room?.goBack(),
      r: () => room?.reveal(),
      q: () => room?.ask(),
      s: () => room?.decide('settle'),
      k: () => room?.decide('park'),
      l: focusFirst,
      t: toggleTimer,
      w: () => void openWall(assessment.id, workshopId),
      '?': () => setKeyListOpen(true),
    },
    settings?.singleKeys ?? true,
  );
  if (error) return <Failure error={error} onRetry={retry} />;
  if (!room) return <Loading />;
  const { shown, stop, groups, voices, consolidated, matrix, act, deciding, decide } = room;
  return (
    <>
      <div className="workshop-work">
        <PathRail room={room} />
        <main className="workshop-sheet" id="work" tabIndex={-1} aria-labelledby="now">
          <RoomLine room={room} assessmentId={assessment.id} />
          <NowPart key={stop?.name} room={room} context={context} />
          <PromptList room={room} />
        </main>
        <SideNotes room={room} context={context} />
      </div>
      <FacilitateFoot room={room} assessment={assessment} />
      {deciding && stop ? (
        <DecisionDialog
          {...{ shown, stop, groups, voices, consolidated, matrix, act }}
          kind={deciding}
          onClose={() => decide(null)}
        />
      ) : null}
      <FacilitateKeys isOpen={isKeyListOpen} onClose={() => setKeyListOpen(false)} />
    </>
  );
}

/** What is settled and parked so far, and the one next step. */
function FacilitateFoot({
  room,
  assessment,
}: {
  room: Room;
  assessment: Parameters<typeof RunningFoot>[0]['assessment'];
}) {
  const { t } = useTranslate();
  const { shown, next, canAct, goOn, act } = room;
  const { settled, parked, open } = closingOf(shown.stops, shown.decisions);
  const counts = { settled: settled.length, parked: parked.length, open: open.length };
  const isAnyAsked = shown.stops.some(({ kind }) => kind !== 'part');
  return (
    <RunningFoot assessment={assessment} left={isAnyAsked ? <b>{t('workshop.foot', counts)}</b> : undefined}>
      <Link className="button" to={`/a/${assessment.id}/workshop`}>
        {t('workshop.all')}
      </Link>
      {shown.workshop.state === 'ended' ? (
        <button
          type="button"
          className="button primary"
          onClick={() => void act('workshop.setState', { state: 'running' })}
        >
          {t('workshop.goOnWithIt')}
        </button>
      ) : null}
      {canAct && next ? (
        <button type="button" className="button primary" onClick={goOn}>
          {t('workshop.nextIs', { stop: stopCode(next, t) })}
          <Icon name="chevron" mirrors />
        </button>
      ) : null}
      {canAct && !next ? (
        <button
          type="button"
          className="button primary"
          onClick={() => void act('workshop.setState', { state: 'ended' })}
        >
          {t('workshop.end')}
        </button>
      ) : null}
    </RunningFoot>
  );
}
