import { expect, it } from 'vitest';
import { citationLine } from '#shared/assessment/citation-line.ts';

const line = (page: string, year: number | null = 2024) =>
  citationLine({ title: 'Labour Code', body: 'Parliament', year, page, link: '' }, (number) => `p. ${number}`);

it('puts the word for page before numbers only', () => {
  expect(line('41–44')).toBe('Labour Code, Parliament, 2024, p. 41–44');
  expect(line('art. 7')).toBe('Labour Code, Parliament, 2024, art. 7');
});

it('leaves out what is not known', () => {
  expect(line('', null)).toBe('Labour Code, Parliament');
});
