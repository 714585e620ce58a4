import type { Rooms } from '#main/core/rooms.ts';
import { refersTo } from '#main/history/record-kinds.ts';
import type { AssessmentId } from '#shared/assessment/ids.ts';
import type { FileFault } from '#shared/exchange/file-fault.ts';
import { changesSomething, type RecordPlan, settle } from '#shared/exchange/plan-record.ts';
import type { Aim } from './aim.ts';
import type { LibraryView } from './library-view.ts';
import { settlingId } from './settling-id.ts';

type KindRooms = Pick<Rooms, 'recordKinds'>;

/** What they took away but something of ours still rests on stays: a body that has answers here, a citation that is cited here. */
export function keepNeeded(
  { recordKinds }: KindRooms,
  view: LibraryView,
  aim: Aim,
  plans: readonly RecordPlan[],
): RecordPlan[] {
  const isGoing = ({ mine, result }: RecordPlan) => mine !== null && result === null;
  if (aim.kind === 'new' || !plans.some(isGoing)) return [...plans];
  const stored = recordKinds.flatMap((kind) => kind.list(aim.own)).map(({ record, state }) => [record, state] as const);
  const after = new Map<string, unknown>([...stored, ...plans.map(({ record, result }) => [record, result] as const)]);
  const needs = refersTo(recordKinds);
  const needed = new Set([...after].flatMap(([record, state]) => (state === null ? [] : needs(record, state))));
  return plans.map((plan) =>
    isGoing(plan) && needed.has(plan.record)
      ? settle(
          { ...plan, standing: plan.standing === 'taken' ? 'equal' : plan.standing, result: plan.mine },
          view.history(aim.assessmentId, plan.record),
          settlingId,
        )
      : plan,
  );
}

/** The first record that would refer to one that is neither in the package nor here. */
export function missingReference(
  { recordKinds }: KindRooms,
  view: LibraryView,
  assessmentId: AssessmentId,
  plans: readonly RecordPlan[],
): FileFault | undefined {
  const results = new Map(plans.map(({ record, result }) => [record, result]));
  const isThere = (record: string) =>
    (results.has(record) ? results.get(record) : view.state(assessmentId, record)) !== null;
  const needs = refersTo(recordKinds);
  for (const plan of plans) {
    if (plan.result === null || !changesSomething(plan)) continue;
    const missing = needs(plan.record, plan.result).find((record) => !isThere(record));
    if (missing !== undefined) return { where: plan.record, why: 'reference-missing', values: { name: missing } };
  }
  return undefined;
}
