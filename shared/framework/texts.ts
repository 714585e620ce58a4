import { z } from 'zod';
import { companionTexts } from './companion.ts';

const words = z.string().trim().min(1);

const caution = z.strictObject({ text: words });

/** The words of one indicator. `statement` is what is true at level 3. */
export const indicatorTexts = z.strictObject({
  statement: words,
  question: words,
  why: words,
  levels: z.tuple([words, words, words, words, words]),
  twoOrThree: words,
  evidence: z.array(words).min(1),
  found: words,
  firstStep: words,
  nextStep: words,
  caution: caution.optional(),
});

export const moduleTexts = z.strictObject({
  name: words,
  short: words.max(16),
  purpose: words,
  looksAt: words,
  inTheRoom: words,
  bring: words,
});

/** What one element of the founding note says, in our words. */
const elementTexts = z.strictObject({ title: words, text: words });

/** A term of the field, its other forms, and what it means. */
const glossaryEntry = z.strictObject({
  term: words,
  also: z.array(words),
  definition: words,
  /** A word of the method that is an everyday word too: in the glossary, but not marked in texts. */
  isListedOnly: z.literal(true).optional(),
});

/** A framework's words in one language. */
export const frameworkTexts = z.strictObject({
  language: z.string(),
  /** Counts up when words are corrected or added; reports name it. */
  revision: z.int().positive(),
  title: words,
  modules: z.record(z.string(), moduleTexts),
  indicators: z.record(z.string(), indicatorTexts),
  roles: z.record(z.string(), words),
  sdg: z.record(z.string(), words),
  gcm: z.record(z.string(), words),
  /** Why some objectives of the Global Compact have no indicator. */
  gcmNote: words,
  note: z.record(z.string(), elementTexts),
  /** What the elements of the founding note that begin with the same letters have in common. */
  noteGroups: z.record(z.string(), words),
  glossary: z.record(z.string(), glossaryEntry),
  companion: companionTexts,
});
export type FrameworkTexts = z.infer<typeof frameworkTexts>;
