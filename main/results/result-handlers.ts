import type { Rooms } from '#main/core/rooms.ts';
import type { AssessmentId } from '#shared/assessment/ids.ts';
import type { OutputOf, RoomHandlers } from '#shared/contract/index.ts';
import type { resultsContract, ViewRequest } from '#shared/contract/results.ts';
import { commonFramework, differencesOf } from '#shared/results/comparability.ts';
import { resultsOf, type View } from '#shared/results/results.ts';
import { resultsInputOf } from './results-input.ts';

const viewOf = ({ guard }: Rooms, assessmentId: AssessmentId, view: ViewRequest): View =>
  typeof view === 'string'
    ? { kind: view }
    : { kind: 'respondent', respondent: guard.respondent(assessmentId, view.respondentId) };

/** The results room stores nothing: every result is computed from the answers when asked. */
export const resultHandlers = (rooms: Rooms): RoomHandlers<typeof resultsContract> => ({
  'results.get': ({ assessmentId, view }) => {
    const assessment = rooms.guard.assessment(assessmentId);
    return resultsOf(resultsInputOf(rooms, assessment), viewOf(rooms, assessmentId, view));
  },
  'results.portfolio': ({ assessmentIds }) => sideBySide(rooms, assessmentIds),
});

function sideBySide(rooms: Rooms, assessmentIds: readonly AssessmentId[]): OutputOf<'results.portfolio'> {
  const all = assessmentIds.map((id) => {
    const assessment = rooms.guard.assessment(id);
    return { assessment, results: resultsOf(resultsInputOf(rooms, assessment), { kind: 'proposed' }) };
  });
  const common = commonFramework(all.map(({ assessment }) => assessment.framework));
  return all.map((each) => {
    const { id, place, round, framework, form } = each.assessment;
    const { modules, total } = each.results;
    return { id, place, round, framework, form, modules, total, differences: differencesOf(each, common) };
  });
}
