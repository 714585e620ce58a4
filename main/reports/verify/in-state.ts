import { createRooms, type Rooms } from '#main/core/rooms.ts';
import { openScratch } from '#main/database/scratch-database.ts';
import { statesNow } from '#main/history/record-kinds.ts';
import { replaceRecords } from '#main/history/replace-records.ts';
import type { Assessment } from '#shared/assessment/assessment.ts';

/** Does something with rooms in which an assessment stands in other states of its records, the round before as it is now. The library itself is only read. */
export function inState<T>(
  rooms: Rooms,
  own: Assessment,
  states: ReadonlyMap<string, unknown>,
  work: (rooms: Rooms) => T,
): T {
  const database = openScratch();
  try {
    const { ports, incoming, emit, replaceLibrary, frameworks } = rooms;
    const scratch = createRooms({
      database,
      libraryFile: ':memory:',
      isReadOnly: true,
      ports,
      incoming,
      emit,
      replaceLibrary,
      shipped: frameworks.known(),
    });
    const before = own.baselineId === null ? undefined : rooms.stores.assessments.get(own.baselineId);
    if (before) put(scratch, before, statesNow(rooms, before));
    put(scratch, own, states);
    return work(scratch);
  } finally {
    database.close();
  }
}

const put = (scratch: Rooms, { id }: Assessment, states: ReadonlyMap<string, unknown>): void =>
  replaceRecords(
    scratch,
    id,
    [...states].map(([record, to]) => ({ record, from: null, to })),
  );
