import type { Rooms } from '#main/core/rooms.ts';
import { shownWorkshop } from '#main/workshop/known-workshop.ts';
import type { AssessmentId } from '#shared/assessment/ids.ts';
import { AppError } from '#shared/contract/refusal.ts';
import { type Step, stepSheet } from '#shared/plan/step.ts';
import type { Decision } from '#shared/workshop/decision.ts';
import type { Stop } from '#shared/workshop/stops.ts';
import { type Workshop, workshopSheet } from '#shared/workshop/workshop.ts';

/** What the minutes are of: a workshop; without one, what was settled on the last day. */
export interface Meeting {
  readonly held: {
    readonly workshop: Workshop;
    readonly stops: readonly Stop[];
    readonly decisions: readonly Decision[];
    readonly writtenStepIds: readonly string[];
  } | null;
  /** The whole plan's: the minutes choose. */
  readonly steps: readonly Step[];
}

/** The workshop that was named; else the last one; else the last day on which anything was agreed. */
export function meetingOf(rooms: Rooms, assessmentId: AssessmentId, workshopId: string | undefined): Meeting {
  const { stores } = rooms;
  const all = stores.sheets.list(workshopSheet, assessmentId);
  const last = [...all].sort((a, b) => a.date.localeCompare(b.date) || a.id.localeCompare(b.id)).at(-1);
  const id = workshopId ?? last?.id;
  if (id === undefined && stores.answers.listAgreed(assessmentId).length === 0) throw new AppError('nothing-settled');
  return {
    held: id === undefined ? null : shownWorkshop(rooms, assessmentId, id),
    steps: stores.sheets.list(stepSheet, assessmentId),
  };
}
