import type { IndicatorId } from '../assessment/ids.ts';
import { indicatorsOf } from './find-indicator.ts';
import type { FrameworkShape } from './framework.ts';
import type { IndicatorStructure } from './structure.ts';

/** A framework as far as the meaning of its indicators goes. */
export interface ComparableFramework extends FrameworkShape {
  /** The five descriptors of an indicator by language. */
  readonly levelsOf: (id: IndicatorId) => ReadonlyMap<string, readonly string[]>;
}

export interface ComparedFrameworks {
  readonly added: readonly IndicatorId[];
  readonly dropped: readonly IndicatorId[];
  /** Other words, stage or direction, and the framework states that they mean the same. */
  readonly reworded: readonly IndicatorId[];
  /** Other stage, direction or descriptors, so that an answer may mean something else. */
  readonly changed: readonly IndicatorId[];
  /** Another weight, another place in the short form, other tags: what is asked is the same. */
  readonly adjusted: readonly IndicatorId[];
}

/** What became of each indicator from one framework to another, by id. */
export function compareFrameworks(before: ComparableFramework, after: ComparableFramework): ComparedFrameworks {
  const was = new Map(indicatorsOf(before).map((indicator) => [indicator.id, indicator]));
  const now = new Map(indicatorsOf(after).map((indicator) => [indicator.id, indicator]));
  const kept = [...now.values()].flatMap((indicator) => {
    const earlier = was.get(indicator.id);
    return earlier ? [{ indicator, earlier }] : [];
  });
  const differing = kept.filter(({ indicator, earlier }) => !asksTheSame(before, after, earlier, indicator));
  const ids = (pairs: typeof kept) => pairs.map(({ indicator }) => indicator.id);
  return {
    added: [...now.keys()].filter((id) => !was.has(id)),
    dropped: [...was.keys()].filter((id) => !now.has(id)),
    reworded: ids(differing.filter(({ indicator }) => indicator.sameMeaning)),
    changed: ids(differing.filter(({ indicator }) => !indicator.sameMeaning)),
    adjusted: ids(kept.filter((pair) => !differing.includes(pair) && isAdjusted(pair.earlier, pair.indicator))),
  };
}

function asksTheSame(
  before: ComparableFramework,
  after: ComparableFramework,
  earlier: IndicatorStructure,
  indicator: IndicatorStructure,
): boolean {
  if (earlier.stage !== indicator.stage || earlier.direction !== indicator.direction) return false;
  const levels = after.levelsOf(indicator.id);
  return [...before.levelsOf(indicator.id)].every(([language, texts]) => {
    const others = levels.get(language);
    return others === undefined || texts.every((text, level) => folded(text) === folded(others[level] ?? ''));
  });
}

/** How a text is broken into lines makes no difference. */
const folded = (text: string) => text.trim().replace(/\s+/g, ' ');

const isAdjusted = (earlier: IndicatorStructure, indicator: IndicatorStructure): boolean =>
  (['critical', 'short', 'weight'] as const).some((field) => earlier[field] !== indicator[field]) ||
  (['sdg', 'gcm', 'note', 'sources'] as const).some((field) => String(earlier[field]) !== String(indicator[field]));
