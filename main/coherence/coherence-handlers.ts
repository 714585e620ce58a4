import type { Rooms } from '#main/core/rooms.ts';
import { sheetActs } from '#main/sheets/sheet-acts.ts';
import { conflictSheet } from '#shared/coherence/conflict.ts';
import type { coherenceContract } from '#shared/contract/coherence.ts';
import type { RoomHandlers } from '#shared/contract/index.ts';

export function coherenceHandlers(rooms: Rooms): RoomHandlers<typeof coherenceContract> {
  const conflicts = sheetActs(rooms, conflictSheet);
  return {
    'coherence.conflicts': ({ assessmentId }) => conflicts.list(assessmentId),
    'coherence.saveConflict': ({ assessmentId, conflict }) => conflicts.save(assessmentId, conflict),
    'coherence.removeConflict': ({ assessmentId, id }) => conflicts.remove(assessmentId, id),
  };
}
