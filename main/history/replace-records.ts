import type { Rooms } from '#main/core/rooms.ts';
import type { AssessmentId } from '#shared/assessment/ids.ts';
import type { Step } from '#shared/history/steps.ts';

/** Puts records into other states, without history: what goes goes first, what others refer to comes first. */
export function replaceRecords(
  { recordKinds }: Pick<Rooms, 'recordKinds'>,
  assessmentId: AssessmentId,
  steps: readonly Step[],
): void {
  const going = steps.filter(({ to }) => to === null);
  const coming = steps.filter(({ to }) => to !== null);
  for (const kind of recordKinds.toReversed())
    for (const { from } of going.filter(({ record }) => kind.isOf(record))) kind.replace(assessmentId, from, null);
  for (const kind of recordKinds)
    for (const { from, to } of coming.filter(({ record }) => kind.isOf(record))) kind.replace(assessmentId, from, to);
}
