/**
 * Languages that nobody speaks, made by rule from the English texts. They show what a translation will do to the
 * program before there is one: `en-XA` is accented, a third longer and in brackets; `ar-XB` is in Arabic letters,
 * with six plural forms, from right to left.
 */
export const PSEUDO_LANGUAGES = ['en-XA', 'ar-XB'] as const;
export type PseudoLanguage = (typeof PSEUDO_LANGUAGES)[number];

export const isPseudoLanguage = (language: string): language is PseudoLanguage =>
  (PSEUDO_LANGUAGES as readonly string[]).includes(language);

const ENGLISH = 'abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ';
const lettersOf = (letters: string): ReadonlyMap<string, string> =>
  new Map([...letters].map((letter, index) => [ENGLISH[index] ?? '', letter]));

/** None of them is an English letter, and all are in the fonts of the program. */
const ACCENTED = lettersOf('åßçđéƒĝĥíĵķļмñöþģŕšțûŵẁхýžÅẞÇĐÉҒĜĤÍĴĶĻМÑÖÞØŔŠȚÛŴẀХÝŽ');
const ARABIC = lettersOf('ابكدهفغحيجقلمنوپقرستوڤوخيزابكدهفغحيجقلمنوپقرستوڤوخيز');
const ARABIC_SIGNS: ReadonlyMap<string, string> = new Map([
  [',', '،'],
  [';', '؛'],
  ['?', '؟'],
]);

/** What every translation leaves as it is: blanks to fill, indicator ids, addresses, the program's own name. */
const KEPT = /(\{\{[^}]*\}\}|\b[A-Z]{3}-\d{2}\b|https?:\/\/\S+|\bMainstay\b)/;

/** Splitting at what is kept gives it every second place. */
const isKept = (index: number): boolean => index % 2 === 1;

/** English words double their vowels in `en-XA`: about a third more letters, at any length. */
const longer = (text: string): string => text.replace(/[aeiou]/gi, (vowel) => vowel + vowel.toLowerCase());

/** One text in a pseudo-language. A narrow one, whose length is limited, is accented but not made longer. */
export function pseudoText(language: PseudoLanguage, text: string, { isNarrow = false } = {}): string {
  const parts = text.split(KEPT);
  const changed = parts.map((part, index) => (isKept(index) ? part : inLetters(part))).join('');
  const hasWords = parts.some((part, index) => !isKept(index) && /\p{L}/u.test(part));
  return language === 'en-XA' && hasWords ? `[${changed}]` : changed;

  function inLetters(part: string): string {
    if (language === 'ar-XB')
      return [...part].map((sign) => ARABIC.get(sign) ?? ARABIC_SIGNS.get(sign) ?? sign).join('');
    return [...(isNarrow ? part : longer(part))].map((sign) => ACCENTED.get(sign) ?? sign).join('');
  }
}

/** Every text within `texts`, at any depth; `change` gets the name that it stands under. */
export function mapTexts<T>(texts: T, change: (text: string, name: string) => string, name = ''): T {
  // Each branch gives back what it was given in the same shape, which TypeScript cannot follow.
  if (typeof texts === 'string') return change(texts, name) as T;
  if (Array.isArray(texts)) return texts.map((part) => mapTexts(part, change, name)) as T;
  if (typeof texts !== 'object' || texts === null) return texts;
  return Object.fromEntries(Object.entries(texts).map(([key, part]) => [key, mapTexts(part, change, key)])) as T;
}
