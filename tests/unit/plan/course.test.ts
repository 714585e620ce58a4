import { expect, it } from 'vitest';
import { createTranslate } from '#main/core/translate.ts';
import { courseInWords, pathInWords, shortUnitOf } from '#shared/i18n/path-words.ts';
import { courseOf, momentOf } from '#shared/plan/course.ts';

const t = createTranslate('en');
const vacancies = {
  statement: 'Posts are filled.',
  unit: '% of rural posts',
  baseline: { value: 27, year: 2025 },
  target: { value: 15, year: 2029 },
};

it('lets a year stand for its last day', () => {
  expect(momentOf('2028')).toBe(2028);
  expect(momentOf('2028-12-31')).toBe(2028);
  expect(momentOf('2027-12-31')).toBe(2027);
  expect(momentOf('2028-06-30')).toBeCloseTo(2027 + 182 / 366);
});

it('has no course without both ends', () => {
  expect(courseOf({ ...vacancies, target: null }, [])).toBeNull();
  expect(pathInWords({ ...vacancies, baseline: null }, [], 'en', t)).toMatch(/^No path yet/);
});

it('says a long unit once', () => {
  expect(['%', '% of posts', 'of 5 area plans', 'km'].map(shortUnitOf)).toEqual(['%', '%', '', 'km']);
  expect(pathInWords(vacancies, [{ date: '2028', value: 19 }], 'en', t)).toBe(
    'Behind the path: 19\u00a0% of rural posts in 2028, where the path stands at 18\u00a0%: 1 short of it. The target is 15\u00a0% by 2029.',
  );
});

it('says the latest reading, a day by its date, and a target that is reached', () => {
  const readings = [
    { date: '2027', value: 14 },
    { date: '2026-06-30', value: 24 },
  ];
  expect(pathInWords(vacancies, readings.slice(1), 'en', t)).toMatch(
    /^On the path: 24\u00a0% of rural posts on 30 June 2026/,
  );
  expect(pathInWords(vacancies, readings, 'en', t)).toBe(
    'Target reached: 14\u00a0% of rural posts in 2027. It was to be 15\u00a0% by 2029.',
  );
});

it('tells the picture in words', () => {
  expect(courseInWords(vacancies, [{ date: '2028', value: 19 }], 'en', t)).toBe(
    'Posts are filled. – baseline: 27\u00a0% of rural posts in 2025; target: 15\u00a0% of rural posts in 2029; readings: 19\u00a0% of rural posts in 2028.',
  );
});
