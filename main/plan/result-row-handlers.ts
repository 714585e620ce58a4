import type { Rooms } from '#main/core/rooms.ts';
import { sheetActs } from '#main/sheets/sheet-acts.ts';
import type { RoomHandlers } from '#shared/contract/index.ts';
import type { planContract } from '#shared/contract/plan.ts';
import { AppError } from '#shared/contract/refusal.ts';
import { resultRowSheet } from '#shared/plan/result-row.ts';
import { stepSheet } from '#shared/plan/step.ts';
import { assertBenchmark } from './plan-faults.ts';
import { proposedRows } from './proposed-rows.ts';
import { rowWriter } from './row-writer.ts';

type ResultRowOperations = Pick<
  RoomHandlers<typeof planContract>,
  'plan.proposeResultRows' | 'plan.saveResultRow' | 'plan.removeResultRow'
>;

export function resultRowHandlers(rooms: Rooms): ResultRowOperations {
  const { stores, guard, act } = rooms;
  const rows = sheetActs(rooms, resultRowSheet);
  return {
    'plan.proposeResultRows': ({ assessmentId, language }) => {
      const proposed = proposedRows(rooms, guard.open(assessmentId), language);
      if (proposed.length === 0) return [];
      return act({ assessmentId }, (record) => {
        const { put } = rowWriter(rooms, assessmentId, record);
        return proposed.map((row) => put(resultRowSheet, row));
      });
    },
    'plan.saveResultRow': ({ assessmentId, resultRow }) => {
      const own = guard.open(assessmentId);
      assertBenchmark(rooms, own, resultRow.benchmarkId);
      if (resultRow.stepId !== null && stores.sheets.get(stepSheet, assessmentId, resultRow.stepId) === undefined)
        throw new AppError('unknown-step');
      return rows.save(assessmentId, resultRow);
    },
    'plan.removeResultRow': ({ assessmentId, id }) => rows.remove(assessmentId, id),
  };
}
