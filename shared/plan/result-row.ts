import { z } from 'zod';
import { rowId, rowRecord, sheet } from '../sheets/sheet.ts';
import { benchmarkRecord } from './benchmark.ts';
import { line, paragraph } from './fields.ts';
import { money } from './money.ts';
import { stepSheet } from './step.ts';

/** A line of the results matrix in the form of a poverty-reduction strategy: proposed from a step, then worded by its people. */
export const resultRow = z.object({
  id: rowId,
  objective: paragraph,
  measure: paragraph,
  indicator: paragraph,
  baseline: line,
  target: line,
  leadBody: line,
  leadRole: line,
  cost: money.nullable(),
  sourceOfMoney: paragraph,
  /** Where it came from. */
  stepId: rowId.nullable(),
  benchmarkId: rowId.nullable(),
  order: z.int().min(0).max(10_000),
});
export type ResultRow = z.infer<typeof resultRow>;

export const resultRowSheet = sheet(
  'result-row',
  resultRow,
  ({ id }) => id,
  ({ stepId, benchmarkId }) => [
    ...(stepId === null ? [] : [rowRecord({ name: stepSheet.name, idOf: (id: string) => id }, stepId)]),
    ...(benchmarkId === null ? [] : [benchmarkRecord(benchmarkId)]),
  ],
);
