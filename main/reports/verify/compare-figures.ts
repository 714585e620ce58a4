import type { OutputOf } from '#shared/contract/index.ts';

type Figures = NonNullable<OutputOf<'reports.verify'>['figures']>;

/** Holds the figures of a report against what they must be. `marked` is how many it had when it was made, null where that is not known. */
export function compareFigures(
  read: readonly (readonly [name: string, words: string])[],
  expected: ReadonlyMap<string, readonly string[]>,
  marked: number | null,
): Figures {
  const names = new Map([...expected.keys()].map((name) => [name.toLowerCase(), name]));
  const found = read.flatMap(([bookmark, words]) => {
    const name = names.get(bookmark.replace(/__\d+$/, '').toLowerCase());
    return name === undefined ? [] : [{ name, words, reckoned: expected.get(name) ?? [] }];
  });
  return {
    compared: found.length,
    missing: Math.max(0, (marked ?? 0) - found.length),
    differ: found
      .filter(({ name, words, reckoned }) => !reckoned.some((each) => isSame(name, words, each)))
      .map(({ name, words, reckoned }) => ({ name, inReport: words, reckoned: reckoned[0] ?? '' })),
  };
}

/** Of a sentence only the numbers are compared: its words are to be edited. */
function isSame(name: string, words: string, reckoned: string): boolean {
  if (name.startsWith('f_s_')) return numbersIn(words).join() === numbersIn(reckoned).join();
  if (tidy(words) === tidy(reckoned)) return true;
  return words !== '' && reckoned !== '' && isClose(Number(words), Number(reckoned));
}

const numbersIn = (sentence: string): string[] => sentence.match(/[−-]?\p{Nd}+(?:[.,]\p{Nd}+)?/gu) ?? [];

/** Office programs change white space and line ends as they like. */
const tidy = (words: string): string => words.replace(/\s+/gu, ' ').trim();

/** Office programs reckon formulas anew, and differ in the last digits. */
const isClose = (a: number, b: number): boolean => Math.abs(a - b) <= 1e-6 * Math.max(1, Math.abs(a), Math.abs(b));
