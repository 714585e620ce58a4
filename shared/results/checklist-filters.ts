import type { AgreedAnswer, Answer, AnswerValue } from '../assessment/answer.ts';
import type { IndicatorId, ModuleId } from '../assessment/ids.ts';
import { isLevel } from '../assessment/level.ts';
import { isToSettle } from './progress.ts';
import type { CountedIndicator } from './results.ts';

/** By what the checklist can be narrowed. Not answered, not applicable, don't know and flagged are four different things. */
export const CHECKLIST_FILTERS = [
  'unanswered',
  'dont-know',
  'not-applicable',
  'flagged',
  'to-confirm',
  'to-settle',
  'commented',
  'without-source',
  'critical',
  'red-flag',
  'changed',
] as const;
export type ChecklistFilter = (typeof CHECKLIST_FILTERS)[number];

interface Compared {
  readonly id: IndicatorId;
  readonly before: AnswerValue | null;
  readonly after: AnswerValue | null;
}

export interface FilterSource {
  readonly indicators: readonly CountedIndicator[];
  /** Of all bodies. */
  readonly answers: readonly Answer[];
  readonly agreed: readonly AgreedAnswer[];
  readonly critical: ReadonlySet<IndicatorId>;
  readonly redFlags: readonly IndicatorId[];
  /** Beside the round before; null where there is none. */
  readonly compared: readonly Compared[] | null;
  /** One body: its modules and its own answers. Null: the whole assessment, as results count it. */
  readonly body: { readonly id: string; readonly modules: readonly ModuleId[] } | null;
}

/** The indicators of each filter, in the framework's order. Modules that the assessment leaves out are in none; a filter that can never hold anything here is left out. */
export function filteredIndicators(source: FilterSource): ReadonlyMap<ChecklistFilter, readonly IndicatorId[]> {
  const { body, compared } = source;
  const answersOf = Map.groupBy(source.answers, ({ indicatorId }) => indicatorId);
  const agreedOf = new Map(source.agreed.map((agreed) => [agreed.indicatorId, agreed]));
  const standings = source.indicators
    .filter(({ moduleId, value, from }) => !isLeftOut({ value, from }) && (!body || body.modules.includes(moduleId)))
    .map((indicator) => standingOf(indicator, answersOf.get(indicator.id) ?? [], agreedOf.get(indicator.id), source));
  const isPossible = (filter: ChecklistFilter) =>
    compared !== null || (filter !== 'changed' && filter !== 'to-confirm');
  return new Map(
    CHECKLIST_FILTERS.filter(isPossible).map((filter) => [
      filter,
      standings.filter(({ holds }) => holds[filter]).map(({ id }) => id),
    ]),
  );
}

const isLeftOut = ({ value, from }: Pick<CountedIndicator, 'value' | 'from'>) => value === 'NA' && from === 'none';

function standingOf(
  indicator: CountedIndicator,
  answers: readonly Answer[],
  agreed: AgreedAnswer | undefined,
  { critical, redFlags, compared, body }: FilterSource,
): { readonly id: IndicatorId; readonly holds: Readonly<Record<ChecklistFilter, boolean>> } {
  const { id } = indicator;
  const looked = body ? answers.filter(({ respondentId }) => respondentId === body.id) : answers;
  // A body owes nothing where all have agreed.
  const value: AnswerValue | null = body ? (looked[0]?.value ?? agreed?.value ?? null) : indicator.value;
  return {
    id,
    holds: {
      unanswered: value === null,
      'dont-know': value === 'DK',
      'not-applicable': value === 'NA',
      flagged: looked.some(({ isFlagged }) => isFlagged),
      'to-confirm': looked.some(({ isCarriedOver }) => isCarriedOver),
      'to-settle': isToSettle(indicator, answers),
      commented: looked.some(({ comment }) => comment !== ''),
      'without-source': isLevel(value) && !looked.some(({ evidenceIds }) => evidenceIds.length > 0),
      critical: critical.has(id),
      'red-flag': redFlags.includes(id),
      changed: compared?.some((each) => each.id === id && isChange(each)) ?? false,
    },
  };
}

/** What was answered in neither or only one of the rounds is no change. */
const isChange = ({ before, after }: Compared) => before !== null && after !== null && before !== after;

/** The nearest of some indicators after the present one, or before it, going round; undefined where there is no other. */
export function neighbourOf(
  current: IndicatorId,
  among: readonly IndicatorId[],
  { order, by }: { readonly order: readonly IndicatorId[]; readonly by: 1 | -1 },
): IndicatorId | undefined {
  const place = order.indexOf(current);
  const others = among.filter((id) => id !== current);
  if (by === 1) return others.find((id) => order.indexOf(id) > place) ?? others[0];
  return others.findLast((id) => order.indexOf(id) < place) ?? others.at(-1);
}
