import type { Rooms } from '#main/core/rooms.ts';
import type { AssessmentId } from '#shared/assessment/ids.ts';
import { conflictSheet } from '#shared/coherence/conflict.ts';
import { coordinationSheet } from '#shared/coherence/coordination.ts';
import { interactionSheet } from '#shared/coherence/interaction.ts';
import { measureSheet } from '#shared/coherence/measure.ts';
import { AppError } from '#shared/contract/refusal.ts';
import { rowRecord, type Sheet } from '#shared/sheets/sheet.ts';

/** Takes a measure out with its cells, its pairs and its lines in the conflict log; one act, so one undo brings all back. */
export function removeMeasure(
  { stores, guard, act }: Rooms,
  assessmentId: AssessmentId,
  id: string,
): Record<string, never> {
  guard.open(assessmentId);
  const { sheets } = stores;
  const measure = sheets.get(measureSheet, assessmentId, id);
  if (!measure) throw new AppError('unknown-id', { field: 'id', value: id });
  act({ assessmentId }, (record) => {
    const takeOut = <R>(sheet: Sheet<R>, row: R) => {
      sheets.remove(sheet, assessmentId, row);
      record(rowRecord(sheet, row), row, null);
    };
    for (const cell of sheets.list(interactionSheet, assessmentId))
      if (cell.level === 2 && (cell.from === id || cell.to === id)) takeOut(interactionSheet, cell);
    for (const pair of sheets.list(coordinationSheet, assessmentId))
      if (pair.level === 2 && (pair.first === id || pair.second === id)) takeOut(coordinationSheet, pair);
    for (const line of sheets.list(conflictSheet, assessmentId))
      if (line.level === 2 && line.between.includes(id)) takeOut(conflictSheet, line);
    takeOut(measureSheet, measure);
  });
  return {};
}
