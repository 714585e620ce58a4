import { closingOf } from '#shared/workshop/closing.ts';
import { useTranslate } from '../../use-translate.ts';
import { SavedTextField } from '../checklist/saved-text-field.tsx';
import type { AssessmentContext } from '../frame/use-assessment.ts';
import { stopCode, stopStatement } from './stop-words.ts';
import type { Room } from './use-room.ts';
import { WhoIsHere } from './who-is-here.tsx';

/** Beside the room: what comes next, the parking list, and notes that no wall shows. */
export function SideNotes({ room, context }: { room: Room; context: AssessmentContext }) {
  const { t } = useTranslate();
  const { shown, next, act, canAct } = room;
  const { workshop, stops, decisions } = shown;
  const { parked } = closingOf(stops, decisions);
  return (
    <aside className="side-notes" aria-label={t('workshop.side')}>
      <section>
        <h2>{t('workshop.comesNext')}</h2>
        {next ? (
          <p>
            <b>
              <bdi>{stopCode(next, t)}</bdi>
            </b>{' '}
            <span className="voice">{stopStatement(next, context.framework)}</span>
          </p>
        ) : (
          <p className="dim">{t('workshop.nothingNext')}</p>
        )}
      </section>
      <section>
        <h2>{t('workshop.parking', { count: parked.length })}</h2>
        {parked.length === 0 ? <p className="dim">{t('workshop.nothingParked')}</p> : null}
        <ul className="parking">
          {parked.map(({ stop, decision }) => (
            <li key={stop.name}>
              <button type="button" className="text-button" disabled={!canAct} onClick={() => room.goTo(stop.name)}>
                <b>
                  <bdi>{stopCode(stop, t)}</bdi>
                </b>{' '}
                {decision.reason}
              </button>
            </li>
          ))}
        </ul>
      </section>
      <SavedTextField
        label={t('workshop.notes')}
        help={t('workshop.notesHelp')}
        saved={workshop.notes}
        draftKey={`workshop/${workshop.id}/notes`}
        isReadOnly={!canAct}
        save={(notes) => act('workshop.save', { changes: { notes } })}
      />
      <WhoIsHere room={room} />
    </aside>
  );
}
