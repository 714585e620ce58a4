import type { Rooms } from '#main/core/rooms.ts';
import type { AssessmentId } from '#shared/assessment/ids.ts';
import { AppError } from '#shared/contract/refusal.ts';
import { rowRecord, type Sheet } from '#shared/sheets/sheet.ts';

/** Writes rows of a sheet, each as one act with its history. */
export function sheetActs<R>({ stores, guard, act }: Rooms, sheet: Sheet<R>) {
  const { sheets } = stores;
  return {
    list: (assessmentId: AssessmentId): R[] => sheets.list(sheet, guard.assessment(assessmentId).id),
    /** Adds the row, or puts it in place of the one with its id. */
    save: (assessmentId: AssessmentId, row: R): R => {
      guard.open(assessmentId);
      const before = sheets.get(sheet, assessmentId, sheet.idOf(row));
      return act({ assessmentId }, (record) => {
        sheets.save(sheet, assessmentId, row);
        record(rowRecord(sheet, row), before ?? null, row);
        return row;
      });
    },
    /** Takes the row out; its states stay in history. */
    remove: (assessmentId: AssessmentId, id: string): Record<string, never> => {
      guard.open(assessmentId);
      const before = sheets.get(sheet, assessmentId, id);
      if (before === undefined) throw new AppError('unknown-id', { field: 'id', value: id });
      act({ assessmentId }, (record) => {
        sheets.remove(sheet, assessmentId, before);
        record(rowRecord(sheet, before), before, null);
      });
      return {};
    },
  };
}
