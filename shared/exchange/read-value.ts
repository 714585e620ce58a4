import type { AnswerValue, EvidenceGrade } from '../assessment/answer.ts';
import { LEVELS } from '../assessment/level.ts';

/** How people write an answer in words, in every language of the program, folded by `foldedWords`. */
export interface AnswerWords {
  /** The names of each level, from 0. */
  readonly levels: readonly (readonly string[])[];
  readonly NA: readonly string[];
  readonly DK: readonly string[];
}

/** Digits of Arabic, Persian and Indian scripts; full width is folded by NFKC. */
const OTHER_DIGITS = /[\u0660-\u0669\u06F0-\u06F9\u0966-\u096F]/g;
/** The blocks begin at 0660, 06F0 and 0966: ten digits each. */
const latinDigit = (digit: string): string => {
  const code = digit.charCodeAt(0);
  return String(code - (code >= 0x0966 ? 0x0966 : code >= 0x06f0 ? 0x06f0 : 0x0660));
};

/** Case, width, script of digits, quotes, dashes and spaces make no difference. */
export const foldedWords = (text: string): string =>
  text
    .normalize('NFKC')
    .replace(OTHER_DIGITS, latinDigit)
    .toLowerCase()
    .replace(/[‘’ʼ'`´]/g, '')
    .trim()
    // A dash in front stays: "-2" is no level.
    .replace(/[“”"()[\].,:;]|(?<!^)[–—−-]/g, ' ')
    .replace(/\s+/g, ' ')
    .trim();

/** What a cell says, or undefined where it could mean more than one thing. An empty one says nothing: null. */
export function readValue(text: string, words: AnswerWords): AnswerValue | null | undefined {
  const folded = foldedWords(text);
  if (folded === '') return text.trim() === '' ? null : undefined;
  if (words.NA.includes(folded)) return 'NA';
  if (words.DK.includes(folded)) return 'DK';
  return readLevel(folded, words);
}

/** "2", "2 0" as a number with decimals leaves it, "2 started" or "started"; a digit with another level's name is unclear. */
function readLevel(folded: string, words: AnswerWords): AnswerValue | undefined {
  const [, digit, name = ''] = /^([0-4])(?: (.*))?$/.exec(folded) ?? [];
  if (digit === undefined) return LEVELS.find((level) => words.levels[level]?.includes(folded));
  const level = LEVELS.find((each) => String(each) === digit);
  if (level === undefined || name === '' || /^0+$/.test(name)) return level;
  return words.levels[level]?.includes(name) ? level : undefined;
}

/** The evidence grade that a cell says; null where it is empty, undefined where it is none. */
export function readGrade(text: string): EvidenceGrade | null | undefined {
  const folded = foldedWords(text);
  if (folded === '') return text.trim() === '' ? null : undefined;
  return (['A', 'B', 'C'] as const).find((grade) => grade.toLowerCase() === folded);
}
