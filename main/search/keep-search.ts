import type { Rooms } from '#main/core/rooms.ts';
import { followChanges } from './follow-changes.ts';

/** Nothing is read while somebody saves: it begins when nothing was recorded for so long, and goes on in small pieces. */
const QUIET_MS = 500;
const CHANGES_AT_ONCE = 200;
const BETWEEN_MS = 20;

/** Reads what was recorded into the index of the search, after the reply and when it is quiet; answers how to stop. */
export function keepSearch(
  roomsNow: () => Rooms | undefined,
  subscribe: (listener: () => void) => () => void,
): () => void {
  let timer: NodeJS.Timeout | undefined;
  const wait = (ms: number) => {
    clearTimeout(timer);
    timer = setTimeout(read, ms).unref();
  };
  const read = () => {
    const rooms = roomsNow();
    if (!rooms || rooms.isReadOnly) return;
    try {
      if (!followChanges(rooms, CHANGES_AT_ONCE)) wait(BETWEEN_MS);
    } catch (error) {
      // A search reads on by itself, and says what is wrong.
      rooms.ports.log.bug(error);
    }
  };
  const unsubscribe = subscribe(() => wait(QUIET_MS));
  wait(QUIET_MS);
  return () => {
    unsubscribe();
    clearTimeout(timer);
  };
}
