// biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are exactly what Word refuses
const FORBIDDEN = /[\u0000-\u0008\u000B-\u001F\u007F\uFFFE\uFFFF]/g;

/** The one place where texts are made fit for Word: it refuses a file with control characters or half an emoji. */
export const printable = (text: string): string => text.replace(/\r\n?/g, '\n').replace(FORBIDDEN, '').toWellFormed();

/** Whether a text begins in a script that runs from right to left: its first letter says so. */
export const runsRightToLeft = (text: string): boolean =>
  /^[^\p{L}]*[\p{Script=Arabic}\p{Script=Hebrew}\p{Script=Syriac}\p{Script=Thaana}\p{Script=Nko}]/u.test(text);
