import { z } from 'zod';
import { filledText, TEXT_LIMITS } from '../assessment/text.ts';
import { rowId, sheet } from '../sheets/sheet.ts';
import { benchmarkRecord } from './benchmark.ts';
import { dayOrNone, line } from './fields.ts';
import { money } from './money.ts';

/** Who takes next steps (founding note O2). */
export const ACTORS = ['government', 'civil-society', 'private-sector'] as const;
export type Actor = (typeof ACTORS)[number];

/** A draft may lack anything but its words; from promised on there is an owner. */
export const STEP_STATUSES = ['draft', 'promised', 'under-way', 'done', 'dropped'] as const;

const STEP_SOURCES = ['indicator', 'conflict', 'effect', 'obstacle', 'suggestion', 'none'] as const;

/** What a step answers: an indicator's id, or the id of a row. The step stays when that row goes. */
export const stepSource = z.discriminatedUnion('kind', [
  z.object({ kind: z.enum(STEP_SOURCES).exclude(['none']), id: rowId }),
  z.object({ kind: z.literal('none'), id: z.literal('') }),
]);
export type StepSource = z.infer<typeof stepSource>;

/** One of the next three to five steps of an actor type (framework C7). */
export const step = z.object({
  id: rowId,
  actor: z.enum(ACTORS),
  step: filledText(TEXT_LIMITS.reason),
  /** A body and a role; a person's name is a record of its own. */
  ownerBody: line,
  ownerRole: line,
  date: dayOrNone,
  cost: money.nullable(),
  source: stepSource,
  benchmarkId: rowId.nullable(),
  /** Something that earlier recommendations did not have (founding note O8). */
  isNewElement: z.boolean(),
  status: z.enum(STEP_STATUSES),
  /** Among the steps of its actor, lowest first. */
  order: z.int().min(0).max(10_000),
});
export type Step = z.infer<typeof step>;

export const stepSheet = sheet(
  'step',
  step,
  ({ id }) => id,
  ({ benchmarkId }) => (benchmarkId === null ? [] : [benchmarkRecord(benchmarkId)]),
);

/** Whether a step stands as a commitment, which needs an owner. */
export const isCommitted = ({ status }: Pick<Step, 'status'>): boolean => status !== 'draft' && status !== 'dropped';

/** Past its date and neither done nor dropped; `today` as 2025-05-31. */
export const isOverdue = ({ date, status }: Pick<Step, 'date' | 'status'>, today: string): boolean =>
  date !== '' && date < today && status !== 'done' && status !== 'dropped';
