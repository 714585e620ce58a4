import type { Rooms } from '#main/core/rooms.ts';
import type { AssessmentId } from '#shared/assessment/ids.ts';
import type { RoomHandlers } from '#shared/contract/index.ts';
import type { resultsContract, ViewRequest } from '#shared/contract/results.ts';
import { resultsOf, type View } from '#shared/results/results.ts';

const viewOf = ({ guard }: Rooms, assessmentId: AssessmentId, view: ViewRequest): View =>
  typeof view === 'string'
    ? { kind: view }
    : { kind: 'respondent', respondent: guard.respondent(assessmentId, view.respondentId) };

/** The results room stores nothing: every result is computed from the answers when asked. */
export const resultHandlers = (rooms: Rooms): RoomHandlers<typeof resultsContract> => ({
  'results.get': ({ assessmentId, view }) => {
    const { stores, guard } = rooms;
    const assessment = guard.assessment(assessmentId);
    const answers = stores.answers.list(assessmentId);
    const agreed = stores.answers.listAgreed(assessmentId);
    return resultsOf(
      { framework: guard.shape(assessment), assessment, answers, agreed },
      viewOf(rooms, assessmentId, view),
    );
  },
});
