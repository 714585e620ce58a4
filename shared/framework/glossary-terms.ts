/** A term of the glossary with its other forms, such as the plural. */
export interface Term {
  readonly id: string;
  readonly term: string;
  readonly also: readonly string[];
  readonly isListedOnly?: boolean | undefined;
}

/** A stretch of a text; with `termId` where it is a term of the glossary. */
export interface Piece {
  /** Where it begins. */
  readonly start: number;
  readonly text: string;
  readonly termId: string | null;
}

interface Word {
  readonly text: string;
  readonly folded: string;
  readonly start: number;
  readonly end: number;
}

interface Form {
  readonly termId: string;
  readonly words: readonly Word[];
  /** What stands between its words. */
  readonly gaps: readonly string[];
}

const wordsOf = (text: string): Word[] =>
  [...text.matchAll(/[\p{L}\p{M}\p{N}]+/gu)].map(({ 0: word, index }) => ({
    text: word,
    folded: word.toLowerCase(),
    start: index,
    end: index + word.length,
  }));

/** A hyphen counts as a space: “labour-force survey” is “labour force survey”. */
const gapsOf = (text: string, words: readonly Word[]): string[] =>
  words.slice(1).map(({ start }, index) => text.slice(words[index]?.end, start).replace(/[\s\u00AD‐‑-]+/g, ' '));

const isAbbreviation = (word: string) => /\p{Lu}.*\p{Lu}/u.test(word);
const isSame = (form: Word, found: Word) =>
  isAbbreviation(form.text) ? form.text === found.text : form.folded === found.folded;
const HYPHEN = /[-‐‑]/;

/**
 * Finds the terms of a glossary in texts: whole words, whatever their case, the longest form first, each term only
 * where it first stands. Terms that are only listed are left out. Abbreviations must stand as they are written.
 */
export function termFinder(glossary: readonly Term[]): (text: string) => readonly Piece[] {
  const byFirstWord = Map.groupBy(
    glossary
      .filter(({ isListedOnly }) => !isListedOnly)
      .flatMap(({ id, term, also }) => [term, ...also].map((form) => formOf(id, form)))
      .filter(({ words }) => words.length > 0)
      .sort((a, b) => b.words.length - a.words.length),
    ({ words }) => words[0]?.folded ?? '',
  );
  return (text) => piecesOf(text, (first) => byFirstWord.get(first) ?? []);
}

function formOf(termId: string, form: string): Form {
  const words = wordsOf(form);
  return { termId, words, gaps: gapsOf(form, words) };
}

function piecesOf(text: string, formsFrom: (first: string) => readonly Form[]): readonly Piece[] {
  const words = wordsOf(text);
  const seen = new Set<string>();
  const pieces: Piece[] = [];
  let done = 0;
  for (let at = 0; at < words.length; ) {
    const stretch = (form: Form) => words.slice(at, at + form.words.length);
    const form = formsFrom(words[at]?.folded ?? '').find((each) => stands(each, stretch(each), text));
    if (!form || seen.has(form.termId)) {
      at += form ? form.words.length : 1;
      continue;
    }
    const start = words[at]?.start ?? 0;
    const end = stretch(form).at(-1)?.end ?? start;
    if (start > done) pieces.push({ start: done, text: text.slice(done, start), termId: null });
    pieces.push({ start, text: text.slice(start, end), termId: form.termId });
    seen.add(form.termId);
    done = end;
    at += form.words.length;
  }
  if (done < text.length) pieces.push({ start: done, text: text.slice(done), termId: null });
  return pieces;
}

/** Whether a form stands here, and is no part of a word with a hyphen. */
function stands(form: Form, found: readonly Word[], text: string): boolean {
  const [first, last] = [found[0], found.at(-1)];
  if (!first || !last || found.length < form.words.length) return false;
  const isInside = (hyphen: string | undefined, letter: string | undefined) =>
    HYPHEN.test(hyphen ?? '') && /[\p{L}\p{N}]/u.test(letter ?? '');
  if (isInside(text[first.start - 1], text[first.start - 2]) || isInside(text[last.end], text[last.end + 1]))
    return false;
  const gaps = gapsOf(text, found);
  return (
    form.words.every((word, index) => found[index] && isSame(word, found[index])) &&
    gaps.every((gap, index) => gap === form.gaps[index])
  );
}
