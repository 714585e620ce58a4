import type { Rooms } from '#main/core/rooms.ts';
import type { AssessmentId } from '#shared/assessment/ids.ts';
import { AppError } from '#shared/contract/refusal.ts';
import { personSheet } from '#shared/plan/person.ts';
import { rowRecord } from '#shared/sheets/sheet.ts';

/** Stands in history where a name was. */
const NO_NAME = '–';

/**
 * Takes a person's name out of every row that it stands beside, and out of the whole history: the one thing that history
 * forgets. Answers at how many places it stood. Texts that people wrote are not looked into.
 */
export function removePerson(
  { stores, guard, act, isReadOnly }: Rooms,
  assessmentId: AssessmentId,
  name: string,
): number {
  guard.assessment(assessmentId);
  if (isReadOnly) throw new AppError('library-read-only');
  const rows = stores.sheets.list(personSheet, assessmentId).filter((person) => person.name === name);
  return act({ assessmentId }, (record) => {
    for (const person of rows) {
      stores.sheets.remove(personSheet, assessmentId, person);
      record(rowRecord(personSheet, person), person, null);
    }
    const forgotten = stores.history.forgetName(assessmentId, name, NO_NAME);
    if (rows.length === 0 && forgotten === 0) throw new AppError('unknown-person', { name });
    return rows.length;
  });
}
