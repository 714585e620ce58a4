import { findFolded } from './folded.ts';

/** A stretch of a text around what was looked for. */
export interface Snippet {
  readonly before: string;
  readonly match: string;
  readonly after: string;
}

/** Letters shown on each side of what was found. */
const AROUND = 70;

/** The stretch of a text around the first place of a word, cut between words; the text's beginning where it is not in there. */
export function snippetOf(text: string, word: string): Snippet {
  const { start, end } = findFolded(text, word) ?? { start: 0, end: 0 };
  const from = start <= AROUND ? 0 : text.indexOf(' ', start - AROUND) + 1;
  const to = text.length - end <= AROUND ? text.length : Math.max(end, text.lastIndexOf(' ', end + AROUND));
  return {
    before: `${from > 0 ? '… ' : ''}${text.slice(from, start)}`,
    match: text.slice(start, end),
    after: `${text.slice(end, to)}${to < text.length ? ' …' : ''}`,
  };
}
