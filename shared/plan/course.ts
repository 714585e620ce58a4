import type { Benchmark } from './benchmark.ts';
import type { BenchmarkCourse } from './path-to-target.ts';
import type { Reading } from './reading.ts';

/** The time of a year or a day on the path. A year stands for its last day, so the middle of 2028 is 2027.5. */
export function momentOf(date: string): number {
  const year = Number(date.slice(0, 4));
  if (date.length === 4) return year;
  const [first, next] = [Date.UTC(year, 0, 1), Date.UTC(year + 1, 0, 1)];
  return year - 1 + (Date.parse(`${date}T00:00:00Z`) + DAY_MS - first) / (next - first);
}

const DAY_MS = 86_400_000;

/** What can be set against a path; null while baseline or target is not known. */
export function courseOf(
  { baseline, target }: Pick<Benchmark, 'baseline' | 'target'>,
  readings: readonly Pick<Reading, 'date' | 'value'>[],
): BenchmarkCourse | null {
  if (baseline === null || target === null) return null;
  return { baseline, target, readings: readings.map(({ date, value }) => ({ year: momentOf(date), value })) };
}
