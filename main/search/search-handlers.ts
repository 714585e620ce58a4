import { setImmediate } from 'node:timers/promises';
import type { Rooms } from '#main/core/rooms.ts';
import type { RoomHandlers } from '#shared/contract/index.ts';
import { AppError } from '#shared/contract/refusal.ts';
import type { searchContract } from '#shared/contract/search.ts';
import { find } from './find.ts';
import { followChanges } from './follow-changes.ts';

/** Between two pieces of so many changes others have their turn. */
const CHANGES_AT_ONCE = 1_000;

export function searchHandlers(rooms: Rooms): RoomHandlers<typeof searchContract> {
  return {
    'search.find': (asked) => find(rooms, asked),
    'search.rebuild': async () => {
      if (rooms.isReadOnly) throw new AppError('library-read-only');
      rooms.stores.search.clear();
      while (!followChanges(rooms, CHANGES_AT_ONCE)) await setImmediate();
      return { entries: rooms.stores.search.sizes().entries };
    },
  };
}
