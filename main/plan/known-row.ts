import type { Rooms } from '#main/core/rooms.ts';
import type { AssessmentId } from '#shared/assessment/ids.ts';
import { AppError, type RefusalCode } from '#shared/contract/refusal.ts';
import type { Sheet } from '#shared/sheets/sheet.ts';

interface Named {
  readonly assessmentId: AssessmentId;
  readonly id: string;
}

/** The row with this id, or a refusal that says what is missing. */
export function knownRow<R>(
  { stores }: Pick<Rooms, 'stores'>,
  sheet: Sheet<R>,
  { assessmentId, id }: Named,
  missing: RefusalCode,
): R {
  const found = stores.sheets.get(sheet, assessmentId, id);
  if (found === undefined) throw new AppError(missing, { field: 'id', value: id });
  return found;
}
