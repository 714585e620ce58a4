import type { Rooms } from '#main/core/rooms.ts';
import { withoutUndefined } from '#main/library/setting-store.ts';
import { sheetActs } from '#main/sheets/sheet-acts.ts';
import type { AssessmentId } from '#shared/assessment/ids.ts';
import type { RoomHandlers } from '#shared/contract/index.ts';
import type { planContract } from '#shared/contract/plan.ts';
import { AppError } from '#shared/contract/refusal.ts';
import { type Benchmark, benchmarkSheet, MOST_BENCHMARKS } from '#shared/plan/benchmark.ts';
import { prioritySheet } from '#shared/plan/priority.ts';
import { readingSheet } from '#shared/plan/reading.ts';
import { resultRowSheet } from '#shared/plan/result-row.ts';
import { stepSheet } from '#shared/plan/step.ts';
import { knownRow } from './known-row.ts';
import { assertYears } from './plan-faults.ts';
import { rowWriter } from './row-writer.ts';

type BenchmarkOperations = Pick<
  RoomHandlers<typeof planContract>,
  'plan.addBenchmark' | 'plan.saveBenchmark' | 'plan.removeBenchmark' | 'plan.saveReading' | 'plan.removeReading'
>;

export function benchmarkHandlers(rooms: Rooms): BenchmarkOperations {
  const { stores, guard, act, ports } = rooms;
  const benchmarks = sheetActs(rooms, benchmarkSheet);
  const known = (assessmentId: AssessmentId, id: string) =>
    knownRow(rooms, benchmarkSheet, { assessmentId, id }, 'unknown-benchmark');
  const readingsOf = (assessmentId: AssessmentId, benchmarkId: string) =>
    stores.sheets.list(readingSheet, assessmentId).filter((reading) => reading.benchmarkId === benchmarkId);
  return {
    'plan.addBenchmark': ({ assessmentId, statement }) => {
      const others = benchmarks.list(guard.open(assessmentId).id);
      if (others.length >= MOST_BENCHMARKS) throw new AppError('fourth-benchmark', { most: MOST_BENCHMARKS });
      const order = others.reduce((last, each) => Math.max(last, each.order), 0) + 1;
      return benchmarks.save(assessmentId, { ...blankBenchmark(ports.newId()), statement, order });
    },
    'plan.saveBenchmark': ({ assessmentId, id, changes }) => {
      const own = guard.open(assessmentId);
      const after: Benchmark = { ...known(assessmentId, id), ...withoutUndefined(changes) };
      if (changes.measure?.kind === 'indicator') guard.indicator(own, changes.measure.indicatorId);
      assertYears(after, readingsOf(assessmentId, id));
      return benchmarks.save(assessmentId, after);
    },
    'plan.removeBenchmark': ({ assessmentId, id }) => {
      guard.open(assessmentId);
      const benchmark = known(assessmentId, id);
      act({ assessmentId }, (record) => {
        const { put, take } = rowWriter(rooms, assessmentId, record);
        for (const reading of readingsOf(assessmentId, id)) take(readingSheet, reading);
        for (const row of stores.sheets.list(stepSheet, assessmentId))
          if (row.benchmarkId === id) put(stepSheet, { ...row, benchmarkId: null });
        for (const row of stores.sheets.list(prioritySheet, assessmentId))
          if (row.benchmarkId === id) put(prioritySheet, { ...row, benchmarkId: null });
        for (const row of stores.sheets.list(resultRowSheet, assessmentId))
          if (row.benchmarkId === id) put(resultRowSheet, { ...row, benchmarkId: null });
        take(benchmarkSheet, benchmark);
      });
      return {};
    },
    'plan.saveReading': ({ assessmentId, reading }) => {
      guard.watched(assessmentId);
      assertYears(known(assessmentId, reading.benchmarkId), [reading]);
      return act({ assessmentId }, (record) => rowWriter(rooms, assessmentId, record).put(readingSheet, reading));
    },
    'plan.removeReading': ({ assessmentId, id }) => {
      guard.watched(assessmentId);
      const reading = knownRow(rooms, readingSheet, { assessmentId, id }, 'unknown-id');
      act({ assessmentId }, (record) => rowWriter(rooms, assessmentId, record).take(readingSheet, reading));
      return {};
    },
  };
}

const blankBenchmark = (id: string): Omit<Benchmark, 'statement' | 'order'> => ({
  id,
  measure: { kind: 'own', text: '' },
  unit: '',
  baseline: null,
  target: null,
  source: '',
  frequency: null,
  trackerBody: '',
  trackerRole: '',
  ifMissed: '',
});
