import type { Rooms } from '#main/core/rooms.ts';
import type { historyContract } from '#shared/contract/history.ts';
import type { RoomHandlers } from '#shared/contract/index.ts';
import { answerRecord } from './records.ts';

export const historyHandlers = ({ stores, guard }: Rooms): RoomHandlers<typeof historyContract> => ({
  'history.ofAnswer': ({ assessmentId, respondentId, indicatorId }) => {
    const assessment = guard.assessment(assessmentId);
    guard.indicator(assessment, indicatorId);
    guard.respondent(assessmentId, respondentId);
    return stores.history.ofRecord(assessmentId, answerRecord(respondentId, indicatorId));
  },
});
