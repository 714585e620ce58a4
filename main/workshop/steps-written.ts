import type { Rooms } from '#main/core/rooms.ts';
import type { AssessmentId } from '#shared/assessment/ids.ts';
import { stepSheet } from '#shared/plan/step.ts';
import { rowRecord } from '#shared/sheets/sheet.ts';
import { type Workshop, workshopSheet } from '#shared/workshop/workshop.ts';

/** Steps whose history begins between a workshop's beginning and its end, by the order of changes and not by the clock. */
export function stepsWrittenDuring(
  { stores }: Pick<Rooms, 'stores'>,
  assessmentId: AssessmentId,
  workshop: Workshop,
): string[] {
  const changesOf = (record: string) => stores.history.ofRecord(assessmentId, record).map(({ sequence }) => sequence);
  const own = changesOf(rowRecord(workshopSheet, workshop));
  const begun = own[0];
  const ended = workshop.state === 'ended' ? own.at(-1) : undefined;
  if (begun === undefined) return [];
  return stores.sheets
    .list(stepSheet, assessmentId)
    .filter((step) => {
      const written = changesOf(rowRecord(stepSheet, step))[0];
      return written !== undefined && written > begun && written < (ended ?? Number.POSITIVE_INFINITY);
    })
    .map(({ id }) => id);
}
