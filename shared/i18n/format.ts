/** Rounded half up to a whole number for show; computing never rounds. */
export const roundHalfUp = (value: number): number => Math.floor(value + 0.5);

/** Right-to-left scripts among the languages of the program. */
const RIGHT_TO_LEFT = new Set(['ar', 'fa', 'ur', 'he']);

export const directionOf = (language: string): 'ltr' | 'rtl' =>
  RIGHT_TO_LEFT.has(language.split('-')[0] ?? '') ? 'rtl' : 'ltr';

const LOCALES: Readonly<Record<string, string>> = { en: 'en-GB', 'en-XA': 'en-GB', 'ar-XB': 'ar' };

/** English dates and times are written as the United Nations writes them: 24 November 2026, 14:02. */
export const localeOf = (language: string): string => LOCALES[language] ?? language;

export const formatNumber = (language: string, value: number): string =>
  new Intl.NumberFormat(localeOf(language)).format(value);

/** Rounded half up to a whole number, as scores are shown: 28. */
export const formatWhole = (language: string, value: number): string => formatNumber(language, roundHalfUp(value));

/** An amount with the code of its currency, which says which dollar is meant: "1,200,000 USD". */
export const formatMoney = (language: string, { amount, currency }: { amount: number; currency: string }): string =>
  `${formatNumber(language, amount)} ${currency}`;

/** With just one decimal: 0.7. */
export const formatTenths = (language: string, value: number): string =>
  new Intl.NumberFormat(localeOf(language), { minimumFractionDigits: 1, maximumFractionDigits: 1 }).format(value);

/** A day or a moment as people write a date, in UTC so that the same input prints the same everywhere. */
export const formatDate = (language: string, isoDate: string): string =>
  new Intl.DateTimeFormat(localeOf(language), { dateStyle: 'long', timeZone: 'UTC' }).format(new Date(isoDate));

/** The time of day at this computer: 14:02. */
export const formatTime = (language: string, moment: string): string =>
  new Intl.DateTimeFormat(localeOf(language), { hour: '2-digit', minute: '2-digit', hourCycle: 'h23' }).format(
    new Date(moment),
  );

const KILOBYTE = 1024;

/** The size of a file, in kilobytes below one megabyte: "12 kB", "3.4 MB". */
export function formatFileSize(language: string, bytes: number): string {
  const isLarge = bytes >= KILOBYTE * KILOBYTE;
  const value = isLarge ? bytes / KILOBYTE / KILOBYTE : Math.max(1, bytes / KILOBYTE);
  return new Intl.NumberFormat(localeOf(language), {
    style: 'unit',
    unit: isLarge ? 'megabyte' : 'kilobyte',
    maximumFractionDigits: isLarge ? 1 : 0,
  }).format(value);
}

/** With its sign: +2, 0, −3; the minus is a real one. */
export const formatSigned = (language: string, value: number): string =>
  new Intl.NumberFormat(localeOf(language), { signDisplay: 'exceptZero' }).format(value).replace('-', '−');

/** The same for what is shown rounded to a whole number, half away from zero: "+42", "−63", "0". */
export const formatSignedWhole = (language: string, value: number): string =>
  formatSigned(language, Math.sign(value) * roundHalfUp(Math.abs(value)));

/** Digits after the point that a typed figure keeps. */
const FIGURE_DECIMALS = 6;

/** A figure as it was typed or reckoned, with no digit after the point taken away: 4.85, 27. */
export const formatFigure = (language: string, value: number): string =>
  new Intl.NumberFormat(localeOf(language), { maximumFractionDigits: FIGURE_DECIMALS }).format(value).replace('-', '−');

/** A year in the digits of the language, never grouped: 2028. */
export const formatYear = (language: string, year: number): string =>
  new Intl.NumberFormat(localeOf(language), { useGrouping: false, maximumFractionDigits: 0 }).format(year);

/** "Table 1, Table 2 and Table 4". */
export const formatList = (language: string, words: readonly string[]): string =>
  new Intl.ListFormat(localeOf(language), { type: 'conjunction' }).format(words);
