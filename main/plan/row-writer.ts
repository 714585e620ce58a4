import type { Rooms } from '#main/core/rooms.ts';
import type { RecordChange } from '#main/history/recorder.ts';
import type { AssessmentId } from '#shared/assessment/ids.ts';
import { type Person, personSheet } from '#shared/plan/person.ts';
import { rowRecord, type Sheet } from '#shared/sheets/sheet.ts';

/** Writes several rows inside one act, each with its history. */
export function rowWriter({ stores }: Pick<Rooms, 'stores'>, assessmentId: AssessmentId, record: RecordChange) {
  const take = <R>(sheet: Sheet<R>, row: R): void => {
    stores.sheets.remove(sheet, assessmentId, row);
    record(rowRecord(sheet, row), row, null);
  };
  return {
    put<R>(sheet: Sheet<R>, row: R): R {
      const before = stores.sheets.get(sheet, assessmentId, sheet.idOf(row)) ?? null;
      stores.sheets.save(sheet, assessmentId, row);
      record(rowRecord(sheet, row), before, row);
      return row;
    },
    /** Takes the row out, with the name of the person beside it. */
    take<R>(sheet: Sheet<R>, row: R): void {
      const person: Person | undefined = stores.sheets.get(personSheet, assessmentId, rowRecord(sheet, row));
      if (person) take(personSheet, person);
      take(sheet, row);
    },
  };
}
