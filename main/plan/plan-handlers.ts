import type { Rooms } from '#main/core/rooms.ts';
import { sheetActs } from '#main/sheets/sheet-acts.ts';
import type { RoomHandlers } from '#shared/contract/index.ts';
import type { planContract } from '#shared/contract/plan.ts';
import { entryPointSheet } from '#shared/plan/entry-point.ts';
import { evidenceGapSheet } from '#shared/plan/evidence-gap.ts';
import { practiceSheet } from '#shared/plan/practice.ts';
import { stakeholderSheet } from '#shared/plan/stakeholder.ts';
import { benchmarkHandlers } from './benchmark-handlers.ts';
import { evidenceGapsOf } from './evidence-gaps-of.ts';
import { knownRow } from './known-row.ts';
import { laterReadings } from './later-readings.ts';
import { calendarOf } from './plan-calendar.ts';
import { planOf } from './plan-reading.ts';
import { priorityHandlers } from './priority-handlers.ts';
import { proposalsOf } from './proposals-of.ts';
import { resultRowHandlers } from './result-row-handlers.ts';
import { rowWriter } from './row-writer.ts';
import { savePerson } from './save-person.ts';
import { stepHandlers } from './step-handlers.ts';
import { planTimeline } from './timeline-of.ts';

export function planHandlers(rooms: Rooms): RoomHandlers<typeof planContract> {
  const { guard, act } = rooms;
  const entryPoints = sheetActs(rooms, entryPointSheet);
  const practices = sheetActs(rooms, practiceSheet);
  const stakeholders = sheetActs(rooms, stakeholderSheet);
  const evidenceGaps = sheetActs(rooms, evidenceGapSheet);
  return {
    'plan.get': ({ assessmentId }) => planOf(rooms, guard.assessment(assessmentId)),
    'plan.proposals': ({ assessmentId, language }) => proposalsOf(rooms, guard.assessment(assessmentId), language),
    'plan.evidenceGaps': ({ assessmentId, language }) =>
      evidenceGapsOf(rooms, guard.assessment(assessmentId), language),
    'plan.laterReadings': ({ assessmentId }) => laterReadings(rooms, guard.assessment(assessmentId)),
    'plan.timeline': ({ assessmentId, language }) => planTimeline(rooms, guard.assessment(assessmentId), language),
    'plan.saveCalendar': ({ assessmentId, language }) =>
      rooms.ports.saveFile(calendarOf(rooms, guard.assessment(assessmentId), language)),
    ...stepHandlers(rooms),
    ...benchmarkHandlers(rooms),
    ...priorityHandlers(rooms),
    ...resultRowHandlers(rooms),
    'plan.saveEntryPoint': ({ assessmentId, entryPoint }) => entryPoints.save(assessmentId, entryPoint),
    'plan.removeEntryPoint': ({ assessmentId, id }) => entryPoints.remove(assessmentId, id),
    'plan.savePractice': ({ assessmentId, practice }) => practices.save(assessmentId, practice),
    'plan.removePractice': ({ assessmentId, id }) => practices.remove(assessmentId, id),
    'plan.saveStakeholder': ({ assessmentId, stakeholder }) => stakeholders.save(assessmentId, stakeholder),
    'plan.removeStakeholder': ({ assessmentId, id }) => {
      guard.open(assessmentId);
      const stakeholder = knownRow(rooms, stakeholderSheet, { assessmentId, id }, 'unknown-id');
      act({ assessmentId }, (record) => rowWriter(rooms, assessmentId, record).take(stakeholderSheet, stakeholder));
      return {};
    },
    'plan.saveEvidenceGap': ({ assessmentId, evidenceGap }) => evidenceGaps.save(assessmentId, evidenceGap),
    'plan.savePerson': (input) => savePerson(rooms, input),
  };
}
