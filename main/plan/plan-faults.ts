import type { Rooms } from '#main/core/rooms.ts';
import type { Assessment } from '#shared/assessment/assessment.ts';
import { AppError } from '#shared/contract/refusal.ts';
import { type Benchmark, benchmarkSheet, isTargetBeforeBaseline } from '#shared/plan/benchmark.ts';
import { isBeforeBaseline, type Reading } from '#shared/plan/reading.ts';
import { isCommitted, type Step } from '#shared/plan/step.ts';

/** Refuses a benchmark that is not in this plan; none is fine. */
export function assertBenchmark({ stores }: Pick<Rooms, 'stores'>, own: Assessment, id: string | null): void {
  if (id !== null && stores.sheets.get(benchmarkSheet, own.id, id) === undefined)
    throw new AppError('unknown-benchmark');
}

/** Refuses a commitment of nobody. */
export function assertOwned(step: Step): void {
  if (isCommitted(step) && step.ownerBody.trim() === '') throw new AppError('step-needs-owner');
}

/** Refuses years that run backwards, be it of the target or of a reading that is there already. */
export function assertYears(benchmark: Benchmark, readings: readonly Reading[]): void {
  const { baseline, target } = benchmark;
  if (isTargetBeforeBaseline(benchmark))
    throw new AppError('target-before-baseline', { target: target?.year ?? '', baseline: baseline?.year ?? '' });
  for (const reading of readings)
    if (isBeforeBaseline(reading, benchmark))
      throw new AppError('reading-before-baseline', { date: reading.date, baseline: baseline?.year ?? '' });
}
