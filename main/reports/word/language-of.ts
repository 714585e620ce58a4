import { localeOf } from '#shared/i18n/format.ts';

/** Scripts with the languages of this program, or of its users, that are written in them; the first is taken where only the letters are known. */
const SCRIPTS: readonly (readonly [letters: RegExp, languages: readonly string[]])[] = [
  [/\p{Script=Latin}/u, ['en']],
  [/\p{Script=Arabic}/u, ['ar', 'fa', 'ur', 'ps', 'ckb']],
  [/\p{Script=Cyrillic}/u, ['ru', 'uk', 'bg', 'sr', 'mk', 'kk', 'ky', 'tg', 'mn']],
  [/\p{Script=Greek}/u, ['el']],
  [/\p{Script=Hebrew}/u, ['he']],
  [/\p{Script=Devanagari}/u, ['hi', 'ne', 'mr']],
  [/\p{Script=Bengali}/u, ['bn']],
  [/\p{Script=Ethiopic}/u, ['am', 'ti']],
  [/\p{Script=Armenian}/u, ['hy']],
  [/\p{Script=Georgian}/u, ['ka']],
  [/\p{Script=Sinhala}/u, ['si']],
  [/\p{Script=Tamil}/u, ['ta']],
  [/\p{Script=Thai}/u, ['th']],
  [/\p{Script=Han}/u, ['zh']],
];
const LATIN = 0;

const scriptOf = (letter: string): number => SCRIPTS.findIndex(([letters]) => letters.test(letter));

function scriptOfLanguage(language: string): number {
  const [tongue = ''] = localeOf(language).split('-');
  const own = SCRIPTS.findIndex(([, languages]) => languages.includes(tongue));
  return own === -1 ? LATIN : own;
}

/** The language of a text that was meant to be in `language`: another one where its first letter is of another script. */
export function languageOf(text: string, language: string): string {
  const [letter] = /\p{L}/u.exec(text) ?? [];
  const script = letter === undefined ? -1 : scriptOf(letter);
  if (script === -1 || script === scriptOfLanguage(language)) return localeOf(language);
  return localeOf(SCRIPTS[script]?.[1][0] ?? language);
}
