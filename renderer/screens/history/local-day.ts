import { localeOf } from '#shared/i18n/format.ts';

/** The day of a moment at this computer, as people write it. */
export const localDay = (language: string, moment: string): string =>
  new Intl.DateTimeFormat(localeOf(language), { dateStyle: 'long' }).format(new Date(moment));
