import { z } from 'zod';
import { indicatorId } from '../assessment/ids.ts';
import { filledText, TEXT_LIMITS } from '../assessment/text.ts';
import { rowId, sheet } from '../sheets/sheet.ts';
import { figureValue, line, paragraph, year } from './fields.ts';
import { FREQUENCIES } from './readings-due.ts';

/** At most three benchmarks (founding note O4). */
export const MOST_BENCHMARKS = 3;

/** What is measured; indicators and figures that exist come first (founding note O5). */
const benchmarkMeasure = z.discriminatedUnion('kind', [
  /** An indicator of the framework. */
  z.object({ kind: z.literal('indicator'), indicatorId }),
  /** A key figure of the migration context, by its key or id. */
  z.object({ kind: z.literal('figure'), figure: rowId }),
  /** Neither: said in words. */
  z.object({ kind: z.literal('own'), text: line }),
]);

const valueInYear = z.object({ value: figureValue, year });

/** What is to be reached by when, and who watches it (framework C7). All but the statement may wait. */
export const benchmark = z.object({
  id: rowId,
  statement: filledText(TEXT_LIMITS.reason),
  measure: benchmarkMeasure,
  unit: line,
  baseline: valueInYear.nullable(),
  target: valueInYear.nullable(),
  source: paragraph,
  frequency: z.enum(FREQUENCIES).nullable(),
  /** A body and a role; a person's name is a record of its own. */
  trackerBody: line,
  trackerRole: line,
  ifMissed: paragraph,
  order: z.int().min(0).max(10_000),
});
export type Benchmark = z.infer<typeof benchmark>;

export const benchmarkSheet = sheet('benchmark', benchmark, ({ id }) => id);

/** How history names a benchmark. */
export const benchmarkRecord = (id: string): string => `${benchmarkSheet.name}/${id}`;

export const isTargetBeforeBaseline = ({ baseline, target }: Pick<Benchmark, 'baseline' | 'target'>): boolean =>
  baseline !== null && target !== null && target.year < baseline.year;

export const BENCHMARK_GAPS = ['measure', 'baseline', 'target', 'source', 'frequency', 'tracker', 'ifMissed'] as const;
export type BenchmarkGap = (typeof BENCHMARK_GAPS)[number];

/** What a benchmark still lacks; with nothing missing it is no draft any more. */
export function gapsOfBenchmark(row: Benchmark): BenchmarkGap[] {
  const isBlank = (words: string) => words.trim() === '';
  const missing: Readonly<Record<BenchmarkGap, boolean>> = {
    measure: row.measure.kind === 'own' && isBlank(row.measure.text),
    baseline: row.baseline === null,
    target: row.target === null,
    source: isBlank(row.source),
    frequency: row.frequency === null,
    tracker: isBlank(row.trackerBody),
    ifMissed: isBlank(row.ifMissed),
  };
  return BENCHMARK_GAPS.filter((gap) => missing[gap]);
}
