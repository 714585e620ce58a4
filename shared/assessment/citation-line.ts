import type { Citation } from './evidence.ts';

/** "p. 41–44", while "art. 7" stands as it was written; empty where no page is given. */
export const pageLine = (page: string, pageLabel: (page: string) => string): string =>
  /^\d/.test(page) ? pageLabel(page) : page;

/** "Labour Force Survey, Statistics Office, 2024, p. 41–44"; the word for page comes from the language in use. */
export const citationLine = ({ title, body, year, page }: Citation, pageLabel: (page: string) => string): string =>
  [title, body, year === null ? '' : String(year), pageLine(page, pageLabel)].filter((part) => part !== '').join(', ');
