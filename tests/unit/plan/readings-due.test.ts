import { describe, expect, it } from 'vitest';
import { FREQUENCIES, readingsDue } from '#shared/plan/readings-due.ts';

const due = (parts: Partial<Parameters<typeof readingsDue>[0]> = {}) =>
  readingsDue({ from: 2025, to: 2029, frequency: 'year', readings: [], ...parts });
const days = (parts: Parameters<typeof due>[0]) => due(parts).map(({ day }) => day);
const settled = (parts: Parameters<typeof due>[0]) =>
  due(parts)
    .filter(({ isDone }) => isDone)
    .map(({ day }) => day);

describe('the readings of a benchmark that are due', () => {
  it('come after the year of the baseline, up to the year of the target', () => {
    expect(days({})).toEqual(['2026-12-31', '2027-12-31', '2028-12-31', '2029-12-31']);
    expect(days({ frequency: 'two-years' })).toEqual(['2027-12-31', '2029-12-31']);
    expect(days({ frequency: 'target-year' })).toEqual(['2029-12-31']);
    expect(days({ frequency: 'half-year', to: 2026 })).toEqual(['2026-06-30', '2026-12-31']);
    expect(days({ frequency: 'quarter', to: 2026 })).toEqual(['2026-03-31', '2026-06-30', '2026-09-30', '2026-12-31']);
  });

  it('are none where target and baseline are of one year', () => {
    for (const frequency of FREQUENCIES.filter((each) => each !== 'target-year'))
      expect(days({ frequency, to: 2025 })).toEqual([]);
  });

  it('are settled by a reading of their period, first and last day included', () => {
    const quarters = { frequency: 'quarter', to: 2026 } as const;
    expect(settled({ ...quarters, readings: ['2026-04-01'] })).toEqual(['2026-06-30']);
    expect(settled({ ...quarters, readings: ['2026-06-30'] })).toEqual(['2026-06-30']);
    expect(settled({ ...quarters, readings: ['2025-12-31', '2027-01-01'] })).toEqual([]);
  });

  it('are settled for a whole year by a reading that says only its year', () => {
    expect(settled({ frequency: 'half-year', readings: ['2027'] })).toEqual(['2027-06-30', '2027-12-31']);
    expect(settled({ frequency: 'two-years', readings: ['2028'] })).toEqual(['2029-12-31']);
    expect(settled({ frequency: 'two-years', readings: ['2027'] })).toEqual(['2027-12-31']);
    expect(settled({ frequency: 'target-year', readings: ['2028'] })).toEqual([]);
  });
});
