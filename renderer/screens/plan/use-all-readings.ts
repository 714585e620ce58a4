import type { AssessmentId } from '#shared/assessment/ids.ts';
import { inOrderOfTime } from '#shared/plan/reading.ts';
import { useOperation } from '../../bridge/use-operation.ts';
import type { Plan, PlannedBenchmark } from './plan-part.ts';

/** The benchmarks with what earlier and later rounds read of them: time goes on after a round. */
export function useAllReadings({ benchmarks }: Plan, assessmentId: AssessmentId): readonly PlannedBenchmark[] {
  const { data: later = [] } = useOperation('plan.laterReadings', { assessmentId });
  return benchmarks.map((benchmark) => {
    const added = later
      .filter(({ benchmarkId }) => benchmarkId === benchmark.id)
      .map((reading) => ({ ...reading, isOfOtherRound: true, share: null }));
    return { ...benchmark, readings: inOrderOfTime([...benchmark.readings, ...added]) };
  });
}
