import { z } from 'zod';
import { rowId, sheet } from '../sheets/sheet.ts';
import { type Benchmark, benchmarkRecord } from './benchmark.ts';
import { figureValue, paragraph } from './fields.ts';

const YEAR = /^(1[89]\d\d|2[01]\d\d)$/;

/** A year (2027) or a day (2027-06-30). */
const when = z
  .string()
  .refine((written) => YEAR.test(written) || z.iso.date().safeParse(written).success, 'not-a-date');

/** What a benchmark stood at, as its tracker read it; may be written down in a closed round too. */
export const reading = z.object({
  id: rowId,
  benchmarkId: rowId,
  date: when,
  value: figureValue,
  source: paragraph,
});
export type Reading = z.infer<typeof reading>;

export const readingSheet = sheet(
  'reading',
  reading,
  ({ id }) => id,
  ({ benchmarkId }) => [benchmarkRecord(benchmarkId)],
);

const yearOfReading = ({ date }: Pick<Reading, 'date'>): number => Number(date.slice(0, 4));

/** A reading of the baseline's own year is a first look at the same year, and stands. */
export const isBeforeBaseline = (each: Pick<Reading, 'date'>, { baseline }: Pick<Benchmark, 'baseline'>): boolean =>
  baseline !== null && yearOfReading(each) < baseline.year;

/** Earliest first; a year alone stands before the days in it. */
export const inOrderOfTime = <R extends Pick<Reading, 'date'>>(readings: readonly R[]): R[] =>
  readings.toSorted((a, b) => (a.date < b.date ? -1 : Number(a.date > b.date)));

/** How much of the way from baseline to target a value has come: 0 to 1, below 0 backwards, above 1 beyond; null where there is no way. */
export function shareOfTheWay(value: number, { baseline, target }: Pick<Benchmark, 'baseline' | 'target'>) {
  if (baseline === null || target === null || baseline.value === target.value) return null;
  // Adding 0 makes a minus 0, which people would never see, a plain one.
  return (value - baseline.value) / (target.value - baseline.value) + 0;
}

/** Where the straight path from baseline to target stands in a year (2027.5 is its middle); null without a path. */
export function pathAt(at: number, { baseline, target }: Pick<Benchmark, 'baseline' | 'target'>): number | null {
  if (baseline === null || target === null || baseline.year === target.year) return null;
  const share = (at - baseline.year) / (target.year - baseline.year);
  return baseline.value + share * (target.value - baseline.value);
}
