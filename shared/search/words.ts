import { folded } from '../i18n/folded.ts';

/** The Arabic article, alone or after "and", "by", "like" or "so": whoever looks for “هجرة” means “الهجرة” as well. */
const ARTICLE = /^[وبكف]?ال(?=.{2})/;

const wordsOf = (text: string): string[] =>
  folded(text)
    .split(/[^\p{L}\p{N}]+/u)
    .filter((word) => word !== '')
    .map((word) => word.replace(ARTICLE, ''));

/** The words by which some texts are found. */
export const indexedWords = (texts: readonly string[]): string => texts.flatMap(wordsOf).join(' ');

/** What is looked for: each piece between spaces is one or more words that stand together, the last one perhaps unfinished. */
export const wantedPieces = (search: string): readonly (readonly string[])[] =>
  search
    .split(/\s+/)
    .map(wordsOf)
    .filter((words) => words.length > 0);
