import type { IndicatorId } from '../assessment/ids.ts';
import type { TaggedItem } from './by-tag.ts';

/** Critical indicators whose counted level is 0 or 1 (framework C1); they never change a number. */
export const redFlags = (items: readonly TaggedItem[]): IndicatorId[] =>
  items
    .filter(({ indicator, value }) => indicator.critical && (value === 0 || value === 1))
    .map(({ indicator }) => indicator.id);
