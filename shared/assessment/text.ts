import { z } from 'zod';

/** Control characters other than tab and line feed, and what XML does not allow: Word refuses a file that holds one, and nobody types one. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are exactly what is looked for
const NOT_PRINTABLE = /[\u0000-\u0008\u000B-\u001F\u007F\uFFFE\uFFFF]/;

/** Longest text of each kind, in UTF-16 code units. */
export const TEXT_LIMITS = { line: 300, reason: 4_000, comment: 20_000 } as const;

/** What people typed, as against ids, names of lists and moments: a search looks into every text that is marked so. */
const typedTexts = z.registry<{ readonly isTyped: true }>();

/** Whether a schema is of a text that a person typed. */
export const isTypedText = (schema: z.ZodType): boolean => typedTexts.get(schema)?.isTyped === true;

/** A text that a person typed: well formed, without control characters, at most `max` code units. CR LF is for the caller to fold. */
export const text = (max: number) =>
  z
    .string()
    // Not zod's own limit, which counts code points: a cell of a workbook counts code units.
    .refine((value) => value.length <= max, 'text-too-long')
    .refine((value) => value.isWellFormed() && !NOT_PRINTABLE.test(value), 'text-not-printable')
    .register(typedTexts, { isTyped: true });

/** As `text`, but not empty and not only spaces. */
export const filledText = (max: number) => text(max).refine((value) => value.trim() !== '', 'text-missing');
