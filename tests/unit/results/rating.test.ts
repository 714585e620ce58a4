import { describe, expect, it } from 'vitest';
import { bandOf, rate } from '#shared/results/rating.ts';
import { scoreOf } from '#shared/results/scoring.ts';
import { item, items } from '#tests/helpers/scored-items.ts';

describe('bands', () => {
  it.each([
    [0, 'not-addressed'],
    [24.999_999, 'not-addressed'],
    [25, 'emerging'],
    [49.999_999, 'emerging'],
    [50, 'established'],
    [74.999_999, 'established'],
    [75, 'integrated'],
    [100, 'integrated'],
  ] as const)('put %d into “%s”', (score, band) => {
    expect(bandOf(score)).toBe(band);
  });

  it.each([
    [[1, 1, 1, 1, 1], 'emerging'],
    [[1, 1, 1, 1, 0], 'not-addressed'],
    [[2, 2, 2, 2, 2], 'established'],
    [[2, 2, 2, 2, 1], 'emerging'],
    [[3, 3, 3, 3, 3], 'integrated'],
    [[3, 3, 3, 3, 2], 'established'],
  ] as const)('rate the answers %j as “%s”', (levels, rating) => {
    expect(rate(scoreOf(items(levels))).rating).toBe(rating);
  });
});

const UNRATED = { rating: null, firm: null, provisional: null };

describe('not enough information', () => {
  it('is said below 60 % of coverage and not at it', () => {
    expect(rate(scoreOf(items([2, 2, 2, 2, 2, 2, 'DK', null, null, null]))).rating).toBe('established');
    expect(rate(scoreOf(items([2, 2, 2, 2, 2, 2, 'DK', null, null, null, null])))).toEqual(UNRATED);
  });

  it('is said below five answers and not at five', () => {
    expect(rate(scoreOf(items([2, 2, 2, 2])))).toEqual(UNRATED);
    expect(rate(scoreOf(items([2, 2, 2, 2, 2]))).rating).toBe('established');
  });

  it('goes by weighted coverage', () => {
    const five = items([2, 2, 2, 2, 2]);
    expect(rate(scoreOf([...five, item('DK', null, 3)])).rating).toBe('established');
    expect(rate(scoreOf([...five, item('DK', null, 4)])).rating).toBeNull();
  });

  it('is said of one answer of 4 among blanks, of nothing but don’t know, and of what does not apply', () => {
    expect(rate(scoreOf(items([4, ...Array.from({ length: 11 }, () => null)])))).toEqual(UNRATED);
    expect(rate(scoreOf(items(Array.from({ length: 12 }, () => 'DK' as const))))).toEqual(UNRATED);
    expect(rate(scoreOf(items(Array.from({ length: 12 }, () => 'NA' as const))))).toEqual(UNRATED);
  });
});

describe('marks', () => {
  it('are set to provisional below a confidence of 50 and not at 50', () => {
    const graded = (grades: readonly ('A' | 'B' | 'C')[]) =>
      rate(scoreOf(grades.map((grade) => item(2, grade)))).provisional;
    expect(graded(['A', 'B', 'C', 'C', 'C'])).toBe(false);
    expect(graded(['B', 'B', 'B', 'C', 'C', 'C'])).toBe(true);
  });

  it('are set to not firm when low and high fall in different bands', () => {
    expect(rate(scoreOf(items([2, 2, 2, 2, 2, 2, 1, 'DK']))).firm).toBe(false);
    expect(rate(scoreOf(items([2, 2, 2, 3, 3, 3]))).firm).toBe(true);
  });

  it('count a range that ends exactly at the next band as not firm', () => {
    expect(rate(scoreOf(items([1, 1, 1, 1, 1, 2, 1, 'DK'])))).toMatchObject({ rating: 'emerging', firm: true });
    expect(rate(scoreOf(items([1, 2, 2, 2, 1, 2, 2, 'DK'])))).toMatchObject({ rating: 'emerging', firm: false });
  });
});
