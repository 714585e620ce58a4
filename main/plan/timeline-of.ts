import type { Rooms } from '#main/core/rooms.ts';
import type { Assessment } from '#shared/assessment/assessment.ts';
import { titleOf } from '#shared/assessment/title-of.ts';
import { policySheet } from '#shared/impact/policy.ts';
import { courseOf } from '#shared/plan/course.ts';
import { pathToTarget } from '#shared/plan/path-to-target.ts';
import { type TimelineEntry, timelineOf } from '#shared/plan/timeline.ts';
import { evidenceGapsOf } from './evidence-gaps-of.ts';
import { laterReadings } from './later-readings.ts';
import { planOf } from './plan-reading.ts';

/** Everything of an assessment's plan that has a date, seen from today. */
export function planTimeline(rooms: Rooms, own: Assessment, language: string): TimelineEntry[] {
  const { stores, ports } = rooms;
  const { steps, benchmarks, entryPoints, priority } = planOf(rooms, own);
  const later = laterReadings(rooms, own);
  return timelineOf({
    today: ports.now().toISOString().slice(0, 10),
    steps,
    policies: stores.sheets.list(policySheet, own.id),
    gaps: evidenceGapsOf(rooms, own, language),
    benchmarks: benchmarks.map((benchmark) => {
      const course = courseOf(benchmark, [
        ...benchmark.readings,
        ...later.filter(({ benchmarkId }) => benchmarkId === benchmark.id),
      ]);
      return { ...benchmark, isReached: course !== null && pathToTarget(course).state === 'reached' };
    }),
    readings: [...benchmarks.flatMap(({ readings }) => readings), ...later],
    entryPoints,
    priority,
    nextRounds: stores.assessments
      .list()
      .filter(({ baselineId, status }) => baselineId === own.id && status !== 'in-bin')
      .map((next) => ({ id: next.id, title: titleOf(next), date: next.round.date })),
  });
}
