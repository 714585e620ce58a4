import { Link } from 'react-router';
import { isNoteQuestion } from '#shared/workshop/path.ts';
import { Icon } from '../../components/icon.tsx';
import { useTranslate } from '../../use-translate.ts';
import { nodeName } from '../coherence/matrix-types.ts';
import type { AssessmentContext } from '../frame/use-assessment.ts';
import { ClosingLists } from './closing-lists.tsx';
import { LevelRows } from './level-rows.tsx';
import { MakeMinutes } from './make-minutes.tsx';
import { NoteQuestion } from './note-question.tsx';
import { PairRows } from './pair-rows.tsx';
import { settledWords } from './stop-words.ts';
import type { Room } from './use-room.ts';

/** Parts of a workshop that have a screen of their own. */
const SCREEN_OF = { diaspora: 'diaspora', impact: 'impact', plan: 'plan', results: 'results' } as const;

/** What the room is at: the indicator or the pair with what each group says, or a part of the day. */
export function NowPart({ room, context }: { room: Room; context: AssessmentContext }) {
  const { t } = useTranslate();
  const { stop, indicator, matrix } = room;
  if (!stop) return null;
  if (stop.kind === 'part' && isNoteQuestion(stop.part)) return <NoteQuestion id={stop.part} context={context} />;
  if (stop.kind === 'part')
    return (
      <>
        <h1 id="now">{t(`workshop.part.${stop.part}`)}</h1>
        <p className="voice">{t(`workshop.partHelp.${stop.part}`)}</p>
        {stop.part in SCREEN_OF ? (
          <p>
            <Link className="button" to={`/a/${context.assessment.id}/${stop.part}`}>
              {t('workshop.openPart', { part: t(`workshop.part.${stop.part}`) })}
            </Link>
          </p>
        ) : null}
        {stop.part === 'closing' ? (
          <>
            <ClosingLists room={room} context={context} canMakeSteps />
            <MakeMinutes assessmentId={context.assessment.id} workshopId={room.shown.workshop.id} />
          </>
        ) : null}
      </>
    );
  return (
    <>
      {stop.kind === 'indicator' && indicator ? (
        <>
          <div className="meta">
            <b className="id">{indicator.id}</b>
            {indicator.critical ? (
              <span className="tag">
                <Icon name="critical" />
                {t('indicator.critical')}
              </span>
            ) : null}
          </div>
          <h1 id="now" className="statement">
            {indicator.statement}
          </h1>
          <LevelRows room={room} indicator={indicator} />
        </>
      ) : null}
      {stop.kind === 'pair' ? (
        <>
          <h1 id="now">
            {t('workshop.wall.pair', { first: nodeName(matrix, stop.first), second: nodeName(matrix, stop.second) })}
          </h1>
          <PairRows room={room} first={stop.first} second={stop.second} />
        </>
      ) : null}
      <Decided room={room} />
    </>
  );
}

/** How this stop ended, and the ways to end it. */
function Decided({ room }: { room: Room }) {
  const words = useTranslate();
  const { t } = words;
  const { decision, canDecide, decide } = room;
  return (
    <section className="decided" aria-label={t('workshop.decide.how')}>
      {decision ? (
        <p>
          <Icon
            name={decision.outcome === 'settled' ? 'complete' : 'to-settle'}
            className={decision.outcome === 'settled' ? 'accent' : 'ochre'}
          />{' '}
          <b>
            {decision.outcome === 'settled'
              ? t('workshop.settledAs', { value: settledWords(decision, words), by: decision.agreedBy })
              : t('workshop.parkedBecause', { reason: decision.reason })}
          </b>
          {decision.dissent === '' ? null : ` ${t('workshop.closing.dissent', { dissent: decision.dissent })}`}
        </p>
      ) : null}
      {canDecide ? (
        <p className="decided-buttons">
          <button type="button" className="button" onClick={() => decide('settle')}>
            {t('workshop.record')} <kbd>S</kbd>
          </button>
          <button type="button" className="button" onClick={() => decide('park')}>
            {t('workshop.parkIt')} <kbd>K</kbd>
          </button>
        </p>
      ) : null}
    </section>
  );
}
