/** Letters that are written differently for the same thing, and that no decomposition brings together. */
const SAME: Readonly<Record<string, string>> = {
  ß: 'ss',
  æ: 'ae',
  œ: 'oe',
  ø: 'o',
  đ: 'd',
  ð: 'd',
  ħ: 'h',
  ł: 'l',
  ı: 'i',
  þ: 'th',
  ς: 'σ',
  '’': "'",
  // Arabic: a final ya without dots, ta marbuta, alef with wasla, the Persian and Urdu letters, and the stretch.
  ى: 'ي',
  ی: 'ي',
  ے: 'ي',
  ة: 'ه',
  ہ: 'ه',
  ھ: 'ه',
  ٱ: 'ا',
  ک: 'ك',
  ـ: '',
};
const SAME_LETTERS = new RegExp(`[${Object.keys(SAME).join('')}]`, 'g');

/** Digits of other scripts begin where the number ends in 0: Arabic, Persian, Devanagari. */
const DIGITS = /[٠-٩۰-۹०-९]/g;
const plainDigit = (digit: string): string =>
  String(digit.charCodeAt(0) - (digit >= '٠' && digit <= '٩' ? 0x660 : digit >= '۰' && digit <= '۹' ? 0x6f0 : 0x966));

/**
 * Without accents and capitals, so that “Ecole” finds “école”; Arabic letters in one form each, without vowels, so that
 * “احمد” finds “أحمد”. Letter by letter: what stands beside a letter changes nothing.
 */
export const folded = (text: string): string =>
  text
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(SAME_LETTERS, (letter) => SAME[letter] ?? letter)
    .replace(DIGITS, plainDigit);

/** Where `wanted` first stands in a text, both folded; positions are those of the text itself. */
export function findFolded(text: string, wanted: string): { readonly start: number; readonly end: number } | null {
  const sought = folded(wanted);
  if (sought === '') return null;
  let all = '';
  /** For each sign of `all`, where its letter begins and ends in the text. */
  const places: { start: number; end: number }[] = [];
  let start = 0;
  for (const letter of text) {
    const end = start + letter.length;
    const plain = folded(letter);
    for (let index = 0; index < plain.length; index += 1) places.push({ start, end });
    all += plain;
    start = end;
  }
  const at = all.indexOf(sought);
  const [first, last] = [places[at], places[at + sought.length - 1]];
  return first && last ? { start: first.start, end: last.end } : null;
}
