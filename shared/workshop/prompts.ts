import type { AnswerValue } from '../assessment/answer.ts';
import { isLevel, LEVELS } from '../assessment/level.ts';
import { boardOf, type Voice } from './board.ts';

/** A question for the room by its name in the catalogue, with what fills its blanks; the framework's words come from the indicator. */
export type Prompt =
  | { readonly key: 'apart'; readonly high: readonly string[]; readonly low: readonly string[] }
  | { readonly key: 'dontKnow' | 'notApplicable'; readonly names: readonly string[] }
  | { readonly key: 'same' | 'twoOrThree' | 'evidence' | 'found' | 'firstStep' | 'nextStep' };

/**
 * What is worth asking a room about an indicator once it has shown its levels, the most telling first: what those far
 * apart saw, where the line between 2 and 3 runs, who would know, which documents there are, what a next step would be.
 */
export function promptsFor(voices: readonly Voice<AnswerValue>[]): readonly Prompt[] {
  const { piles, lowest, highest, apart, aside } = boardOf<AnswerValue>(voices, LEVELS);
  const namesAt = (place: number | null) => (piles[place ?? -1]?.voices ?? []).map(({ name }) => name);
  const unsure = aside.filter(({ value }) => value === 'DK').map(({ name }) => name);
  const against = aside.filter(({ value }) => value === 'NA').map(({ name }) => name);
  const levels = voices.map(({ value }) => value).filter(isLevel);
  const isAtLine = levels.some((level) => level <= 2) && levels.some((level) => level >= 3);
  return [
    ...(apart > 0 ? [{ key: 'apart', high: namesAt(highest), low: namesAt(lowest) } as const] : []),
    ...(against.length > 0 && levels.length > 0 ? [{ key: 'notApplicable', names: against } as const] : []),
    ...(apart === 0 && levels.length > 1 ? [{ key: 'same' } as const] : []),
    ...(isAtLine ? [{ key: 'twoOrThree' } as const] : []),
    ...(unsure.length > 0 ? [{ key: 'dontKnow', names: unsure } as const, { key: 'found' } as const] : []),
    { key: 'evidence' },
    { key: (lowest ?? 0) <= 1 ? 'firstStep' : 'nextStep' },
  ];
}
