import type { Rooms } from '#main/core/rooms.ts';
import type { RecordChange } from '#main/history/recorder.ts';
import type { AssessmentId } from '#shared/assessment/ids.ts';
import { benchmarkSheet } from '#shared/plan/benchmark.ts';
import { rowWriter } from './row-writer.ts';

/** A later round goes on watching the benchmarks of the earlier one. They keep their ids, by which the readings of all rounds belong together. */
export function carryBenchmarks(
  rooms: Pick<Rooms, 'stores'>,
  { from, to }: { readonly from: AssessmentId; readonly to: AssessmentId },
  record: RecordChange,
): void {
  const { put } = rowWriter(rooms, to, record);
  for (const benchmark of rooms.stores.sheets.list(benchmarkSheet, from)) put(benchmarkSheet, benchmark);
}
