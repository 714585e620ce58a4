import type { Citation } from './evidence.ts';

/** "Labour Force Survey, Statistics Office, 2024, p. 41–44"; the word for page comes from the language in use, and "art. 7" needs none. */
export const citationLine = ({ title, body, year, page }: Citation, pageLabel: (page: string) => string): string =>
  [title, body, year === null ? '' : String(year), /^\d/.test(page) ? pageLabel(page) : page]
    .filter((part) => part !== '')
    .join(', ');
