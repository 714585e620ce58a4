import { useTranslate } from '../../use-translate.ts';
import { Timer } from './timer.tsx';
import type { Room } from './use-room.ts';
import { openWall } from './wall-window.ts';

/** The clock, who has answered, what the room sees, and the way to the wall. */
export function RoomLine({ room, assessmentId }: { room: Room; assessmentId: string }) {
  const { t } = useTranslate();
  const { shown, groups, canDecide, reveal } = room;
  const { isRevealed } = shown.place;
  return (
    <div className="room-line">
      <Timer room={room} />
      <p className="room-answered" role="status">
        {answeredWords(room, t)}
      </p>
      <span className="grow" />
      {canDecide ? (
        <button id="reveal" type="button" className="button" aria-pressed={isRevealed} onClick={reveal}>
          {t(isRevealed ? 'workshop.hideAll' : 'workshop.revealAll', { count: groups.length })} <kbd>R</kbd>
        </button>
      ) : null}
      <button type="button" className="button" onClick={() => openWall(assessmentId, shown.workshop.id)}>
        {t('workshop.openWall')} <kbd>W</kbd>
      </button>
    </div>
  );
}

function answeredWords({ stop, groups, voices, forward, back }: Room, t: ReturnType<typeof useTranslate>['t']): string {
  if (!stop || stop.kind === 'part') return '';
  const answered = groups.filter(({ id }) => [...voices, ...forward, ...back].some((voice) => voice.id === id));
  return t('workshop.answered', { count: groups.length, answered: answered.length });
}
