import type { Rooms } from '#main/core/rooms.ts';
import type { Assessment } from '#shared/assessment/assessment.ts';
import type { AssessmentId } from '#shared/assessment/ids.ts';
import type { OutputOf } from '#shared/contract/index.ts';
import { type Benchmark, benchmarkSheet, gapsOfBenchmark } from '#shared/plan/benchmark.ts';
import { entryPointSheet } from '#shared/plan/entry-point.ts';
import { totalsPerCurrency } from '#shared/plan/money.ts';
import { personSheet } from '#shared/plan/person.ts';
import { practiceSheet } from '#shared/plan/practice.ts';
import { gapsOfPriority, prioritySheet } from '#shared/plan/priority.ts';
import { inOrderOfTime, readingSheet, shareOfTheWay } from '#shared/plan/reading.ts';
import { resultRowSheet } from '#shared/plan/result-row.ts';
import { stakeholderSheet } from '#shared/plan/stakeholder.ts';
import { ACTORS, isOverdue, stepSheet } from '#shared/plan/step.ts';
import { countsPerActor, gapsOfStep } from '#shared/plan/step-gaps.ts';

type Planned = OutputOf<'plan.get'>;
type PlanRooms = Pick<Rooms, 'stores' | 'ports'>;

/** The whole plan of an assessment with what its rules say, in the order in which people put it. */
export function planOf(rooms: PlanRooms, { id, baselineId }: Pick<Assessment, 'id' | 'baselineId'>): Planned {
  const { stores, ports } = rooms;
  const today = ports.now().toISOString().slice(0, 10);
  const steps = stores.sheets
    .list(stepSheet, id)
    .toSorted((a, b) => ACTORS.indexOf(a.actor) - ACTORS.indexOf(b.actor) || a.order - b.order);
  const [priority] = stores.sheets.list(prioritySheet, id);
  return {
    steps: steps.map((step) => ({ ...step, gaps: gapsOfStep(step), isOverdue: isOverdue(step, today) })),
    counts: countsPerActor(steps),
    costs: totalsPerCurrency(steps.flatMap(({ cost, status }) => (status === 'dropped' ? [] : [cost]))),
    benchmarks: stores.sheets
      .list(benchmarkSheet, id)
      .toSorted((a, b) => a.order - b.order)
      .map((benchmark) => ({
        ...benchmark,
        gaps: gapsOfBenchmark(benchmark),
        readings: readingsOf(rooms, { id, baselineId }, benchmark),
      })),
    priority: priority ? { ...priority, gaps: gapsOfPriority(priority) } : null,
    resultRows: stores.sheets.list(resultRowSheet, id).toSorted((a, b) => a.order - b.order),
    entryPoints: stores.sheets.list(entryPointSheet, id),
    practices: stores.sheets.list(practiceSheet, id),
    stakeholders: stores.sheets.list(stakeholderSheet, id),
    persons: stores.sheets.list(personSheet, id),
  };
}

/** A benchmark that a later round took over keeps its id, so the readings of all its rounds belong together. */
function readingsOf(
  { stores }: PlanRooms,
  { id, baselineId }: Pick<Assessment, 'id' | 'baselineId'>,
  benchmark: Benchmark,
): Planned['benchmarks'][number]['readings'] {
  const found = new Map<string, Planned['benchmarks'][number]['readings'][number]>();
  const passed = new Set<AssessmentId>();
  let round: Pick<Assessment, 'id' | 'baselineId'> | undefined = { id, baselineId };
  while (round && !passed.has(round.id)) {
    passed.add(round.id);
    for (const reading of stores.sheets.list(readingSheet, round.id))
      if (reading.benchmarkId === benchmark.id && !found.has(reading.id))
        found.set(reading.id, {
          ...reading,
          isOfOtherRound: round.id !== id,
          share: shareOfTheWay(reading.value, benchmark),
        });
    round = round.baselineId === null ? undefined : stores.assessments.get(round.baselineId);
  }
  return inOrderOfTime([...found.values()]);
}
