import { printable } from '../word/printable.ts';

/** Excel's limit for one cell, in UTF-16 code units. */
export const CELL_LIMIT = 32_767;

/** What Excel would read as an escaped character, such as `_x0041_` for A; its own way to write it as it stands. */
const ESCAPE = /_(?=x[0-9A-Fa-f]{4}_)/g;

/** A text as a cell holds it: no control characters, no half characters, nothing that Excel would decode. */
export const cellText = (words: string): string => printable(words).replace(ESCAPE, '_x005F_');

/** Begins like a formula: the text format keeps it a text even when somebody edits the cell. */
export const looksLikeFormula = (words: string): boolean => /^[=+\-@\t\r\n]/.test(words);

/** A text in pieces that fit a cell each; never cut inside a character. */
export function pieces(words: string, limit = CELL_LIMIT): string[] {
  if (words.length <= limit) return [words];
  const cut = /[\uD800-\uDBFF]/.test(words.charAt(limit - 1)) ? limit - 1 : limit;
  return [words.slice(0, cut), ...pieces(words.slice(cut), limit)];
}
