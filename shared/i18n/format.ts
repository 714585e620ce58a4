/** Rounded half up to a whole number for show; computing never rounds. */
export const roundHalfUp = (value: number): number => Math.floor(value + 0.5);

/** Right-to-left scripts among the languages of the program. */
const RIGHT_TO_LEFT = new Set(['ar', 'fa', 'ur', 'he', 'qps-plocm']);

export const directionOf = (language: string): 'ltr' | 'rtl' => (RIGHT_TO_LEFT.has(language.split('-')[0] ?? '') || RIGHT_TO_LEFT.has(language) ? 'rtl' : 'ltr');

export const formatNumber = (language: string, value: number): string => new Intl.NumberFormat(language).format(value);

/** A day or a moment as people write a date, in UTC so that the same input prints the same everywhere. */
export const formatDate = (language: string, isoDate: string): string =>
  new Intl.DateTimeFormat(language, { dateStyle: 'long', timeZone: 'UTC' }).format(new Date(isoDate));
