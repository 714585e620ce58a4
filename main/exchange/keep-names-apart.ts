import type { Rooms } from '#main/core/rooms.ts';
import { respondentRecord } from '#main/history/records.ts';
import type { AssessmentId } from '#shared/assessment/ids.ts';
import { type Respondent, respondent } from '#shared/assessment/respondent.ts';
import { TEXT_LIMITS } from '#shared/assessment/text.ts';
import { changesSomething, type RecordPlan, settle } from '#shared/exchange/plan-record.ts';
import type { LibraryView } from './library-view.ts';
import { settlingId } from './settling-id.ts';

/** Two bodies that were added apart can bear one name; the one that comes in is numbered, and the number travels back like any change. */
export function keepNamesApart(
  { stores }: Pick<Rooms, 'stores'>,
  view: LibraryView,
  assessmentId: AssessmentId,
  plans: readonly RecordPlan[],
): RecordPlan[] {
  const bodies = plans.filter((plan) => plan.record.startsWith('respondent/') && changesSomething(plan));
  if (bodies.length === 0) return [...plans];
  const names = new Map(stores.respondents.list(assessmentId).map(({ id, name }) => [respondentRecord(id), name]));
  for (const { record } of bodies) names.delete(record);
  const taken = new Set(names.values());
  return plans.map((plan) => {
    if (!bodies.includes(plan) || plan.result === null) return plan;
    const state = respondent.parse(plan.result);
    const name = freeName(state.name, taken);
    taken.add(name);
    if (name === state.name) return plan;
    const named: Respondent = { ...state, name };
    return settle({ ...plan, result: named }, view.history(assessmentId, plan.record), settlingId);
  });
}

function freeName(name: string, taken: ReadonlySet<string>): string {
  if (!taken.has(name)) return name;
  for (let number = 2; ; number += 1) {
    const numbered = `${name.slice(0, TEXT_LIMITS.line - 10)} (${number})`;
    if (!taken.has(numbered)) return numbered;
  }
}
