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

/** A day or a moment as people write a date, in UTC so that the same input prints the same everywhere. */
export const formatDate = (language: string, isoDate: string): string =>
  new Intl.DateTimeFormat(localeOf(language), { dateStyle: 'long', timeZone: 'UTC' }).format(new Date(isoDate));

/** The time of day at this computer: 14:02. */
export const formatTime = (language: string, moment: string): string =>
  new Intl.DateTimeFormat(localeOf(language), { hour: '2-digit', minute: '2-digit', hourCycle: 'h23' }).format(
    new Date(moment),
  );
