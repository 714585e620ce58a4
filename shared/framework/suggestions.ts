import { z } from 'zod';
import { indicatorId } from '../assessment/ids.ts';
import { LEVELS } from '../assessment/level.ts';
import { noteElementId } from './sources.ts';

const level = z.literal(LEVELS);
const text = z.string().trim().min(1);

/** A level that causes a suggestion: from this level on, or up to it. */
const cause = z.union([
  z.strictObject({ indicator: indicatorId, atLeast: level }),
  z.strictObject({ indicator: indicatorId, atMost: level }),
]);
export type Cause = z.infer<typeof cause>;

const words = z.strictObject({ sentence: text, step: text });

/** What one area does and another leaves undone, as two or more levels show it. Never a score. */
const suggestionRule = z.strictObject({
  id: z.string().regex(/^[a-z0-9]+(-[a-z0-9]+)*$/),
  when: z.array(cause).min(2),
  /** The element of the founding note that it serves. */
  note: noteElementId,
  /** By language. */
  words: z.record(z.string(), words),
});
export type SuggestionRule = z.infer<typeof suggestionRule>;

export const frameworkSuggestions = z.strictObject({ suggestions: z.array(suggestionRule) });

/** Whether a level causes a suggestion; no level causes none. */
export const isMet = (condition: Cause, level: number | null): boolean => {
  if (level === null) return false;
  return 'atLeast' in condition ? level >= condition.atLeast : level <= condition.atMost;
};

/** The rules whose levels are all there. `levelOf` is the counted level of an indicator; null for anything else. */
export const suggestionsFor = (
  rules: readonly SuggestionRule[],
  levelOf: (indicator: string) => number | null,
): SuggestionRule[] =>
  rules.filter(({ when }) => when.every((condition) => isMet(condition, levelOf(condition.indicator))));
