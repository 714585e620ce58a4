import { DIRECTIONS, STAGES } from '../framework/stages.ts';
import type { IndicatorStructure } from '../framework/structure.ts';
import { type ScoredItem, scoreOf } from './scoring.ts';

/** A score over the indicators that carry one tag; `n` are those answered with a level. */
export interface TagScore {
  readonly id: string;
  readonly score: number | null;
  readonly n: number;
  /** Indicators with this tag that are not NA. */
  readonly applicable: number;
}

/** Fewest answers for which a tag's score is given (framework C3). */
export const LEAST_TAGGED_ANSWERS = 3;

export type TaggedItem = ScoredItem & { readonly indicator: IndicatorStructure };

function byTag(
  items: readonly TaggedItem[],
  tags: readonly string[],
  tagsOf: (indicator: IndicatorStructure) => readonly string[],
) {
  return tags.map((id): TagScore => {
    const { score, answered, applicable } = scoreOf(items.filter((item) => tagsOf(item.indicator).includes(id)));
    return { id, score: answered < LEAST_TAGGED_ANSWERS ? null : score, n: answered, applicable };
  });
}

/** "8.5" before "8.10", "17.1" after "3.c": by goal, then numbers before letters. */
export function compareTargets(a: string, b: string): number {
  const [goalA = '', partA = ''] = a.split('.');
  const [goalB = '', partB = ''] = b.split('.');
  const isNumber = (part: string) => /^\d+$/.test(part);
  if (goalA !== goalB) return Number(goalA) - Number(goalB);
  if (isNumber(partA) !== isNumber(partB)) return isNumber(partA) ? -1 : 1;
  return isNumber(partA) ? Number(partA) - Number(partB) : partA.localeCompare(partB, 'en');
}

const tagsUsed = (items: readonly TaggedItem[], tagsOf: (indicator: IndicatorStructure) => readonly string[]) => [
  ...new Set(items.flatMap((item) => tagsOf(item.indicator))),
];

const gcmOf = (indicator: IndicatorStructure) => indicator.gcm.map(String);
const sdgOf = (indicator: IndicatorStructure) => indicator.sdg;

export const byStage = (items: readonly TaggedItem[]) => byTag(items, STAGES, (indicator) => [indicator.stage]);
export const byDirection = (items: readonly TaggedItem[]) =>
  byTag(items, DIRECTIONS, (indicator) => [indicator.direction]);
export const bySdg = (items: readonly TaggedItem[]) => byTag(items, tagsUsed(items, sdgOf).sort(compareTargets), sdgOf);
export const byGcm = (items: readonly TaggedItem[]) =>
  byTag(
    items,
    tagsUsed(items, gcmOf).sort((a, b) => Number(a) - Number(b)),
    gcmOf,
  );
