import type { Rooms } from '#main/core/rooms.ts';
import type { Assessment } from '#shared/assessment/assessment.ts';
import { benchmarkSheet } from '#shared/plan/benchmark.ts';
import { type Reading, readingSheet } from '#shared/plan/reading.ts';

/** Readings that later rounds wrote down of this plan's benchmarks, which keep their ids when a round takes them over. */
export function laterReadings({ stores }: Pick<Rooms, 'stores'>, own: Pick<Assessment, 'id'>): Reading[] {
  const benchmarks = new Set(stores.sheets.list(benchmarkSheet, own.id).map(({ id }) => id));
  const known = new Set(stores.sheets.list(readingSheet, own.id).map(({ id }) => id));
  const rounds = stores.assessments.list().filter(({ status }) => status !== 'in-bin');
  const found: Reading[] = [];
  const passed = [own.id];
  // The list grows while it is walked: rounds that follow the rounds that follow.
  for (const earlier of passed)
    for (const { id, baselineId } of rounds) {
      if (baselineId !== earlier || passed.includes(id)) continue;
      passed.push(id);
      for (const reading of stores.sheets.list(readingSheet, id)) {
        if (!benchmarks.has(reading.benchmarkId) || known.has(reading.id)) continue;
        known.add(reading.id);
        found.push(reading);
      }
    }
  return found;
}
