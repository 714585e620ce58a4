/** How hard a text is to read. */
export interface Reading {
  readonly words: number;
  /** Flesch reading ease: 206.835 − 1.015 × words a sentence − 84.6 × syllables a word. Higher is easier; 60 to 70 is plain English. */
  readonly ease: number;
  /** Flesch–Kincaid grade: 0.39 × words a sentence + 11.8 × syllables a word − 15.59. Years of school. */
  readonly grade: number;
}

/** A final -e, -es or -ed that is written and not spoken, as in “makes” and “named”, not in “places”, “needed” or “table”. */
const SILENT_ENDING = /(?<=[^aeiouytd])ed$|(?<=[^aeiouysxzcgh])es$|(?<=[^aeiouy])e$/;
const SPOKEN_LE = /[^aeiouy]les?$/;
/** An -e- in the middle that belongs to a silent ending, as in “statement”. */
const SILENT_MIDDLE = /(?<=[aeiouy][^aeiouy])e(?=ments?$|fore$|times?$|where$|lines?$|ly$)/;
/** Vowels beside each other that are spoken apart, as in “diaspora”, “evaluate”, “society”, “being”. */
const APART =
  /(?<![cgtsxn])i[ao]|(?<![qg])ua(?!r)|iet|(?<![ct])ien(?!d)|^scien|eo(?!u|p)|[eoy]ing|creat|reali|oe[mt]|[rd]eas?$|coo(?=rd|p)|ociat|llio/g;

/**
 * Syllables by rule: each group of vowels counts one, silent endings none, vowels that are spoken apart two. Right for
 * nearly every word of our texts; the formulas need no more.
 */
export function syllablesOf(word: string): number {
  const letters = word.toLowerCase().replace(/[^a-z]/g, '');
  if (letters.length <= 3) return 1;
  const spoken = SPOKEN_LE.test(letters) ? letters : letters.replace(SILENT_MIDDLE, '').replace(SILENT_ENDING, '');
  const groups = spoken.match(/[aeiouy]+/g) ?? [];
  return Math.max(1, groups.length + (spoken.match(APART) ?? []).length);
}

/** Measures texts together: an abbreviation counts as one word of as many syllables as letters, a number as one of one. */
export function readingOf(texts: readonly string[]): Reading {
  const sentences = texts.flatMap((text) => text.split(/(?<=[.!?:;])\s+/)).filter((part) => /\p{L}/u.test(part));
  const words = sentences.flatMap((part) => part.match(/[\p{L}\p{N}][\p{L}\p{N}’'-]*/gu) ?? []);
  const spoken = words.flatMap((word) => word.split('-'));
  const syllables = spoken.reduce(
    (sum, word) => sum + (/^[A-Z]{2,}s?$/.test(word) ? word.length : syllablesOf(word)),
    0,
  );
  const perSentence = spoken.length / Math.max(1, sentences.length);
  const perWord = syllables / Math.max(1, spoken.length);
  return {
    words: spoken.length,
    ease: 206.835 - 1.015 * perSentence - 84.6 * perWord,
    grade: 0.39 * perSentence + 11.8 * perWord - 15.59,
  };
}
