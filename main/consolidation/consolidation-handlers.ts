import type { Rooms } from '#main/core/rooms.ts';
import { resultsInputOf } from '#main/results/results-input.ts';
import type { AssessmentId } from '#shared/assessment/ids.ts';
import type { consolidationContract } from '#shared/contract/consolidation.ts';
import type { RoomHandlers } from '#shared/contract/index.ts';
import { type ConsolidatedIndicator, consolidate } from '#shared/results/consolidation.ts';

/** All answers of an assessment side by side. */
export const consolidated = (rooms: Rooms, assessmentId: AssessmentId): ConsolidatedIndicator[] =>
  consolidate(resultsInputOf(rooms, rooms.guard.assessment(assessmentId)));

/** This room stores nothing: agreed answers are the answers room's. */
export const consolidationHandlers = (rooms: Rooms): RoomHandlers<typeof consolidationContract> => ({
  'consolidation.get': ({ assessmentId }) => consolidated(rooms, assessmentId),
});
