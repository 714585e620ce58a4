import { z } from 'zod';
import { TEXT_LIMITS, text } from '../assessment/text.ts';
import { rowId, sheet } from '../sheets/sheet.ts';
import { matrixLevel, needsOf, nodeId } from './interaction.ts';

/** What can be done about a clash of two policies (framework E4). */
export const CONFLICT_OPTIONS = ['change-row', 'change-column', 'sequence', 'compensate', 'accept'] as const;

/** A row of the conflict log: what clashes, who loses, what was decided, by whom and until when (framework E4). */
export const conflict = z.object({
  id: rowId,
  level: matrixLevel,
  /** The two nodes, row before column. */
  between: z.tuple([nodeId, nodeId]).refine(([row, column]) => row !== column, 'node-on-itself'),
  clash: text(TEXT_LIMITS.reason),
  whoLoses: text(TEXT_LIMITS.reason),
  options: z.array(z.enum(CONFLICT_OPTIONS)).max(CONFLICT_OPTIONS.length),
  decision: text(TEXT_LIMITS.reason),
  /** A body and a role, never a person. */
  decidedBy: text(TEXT_LIMITS.line),
  owner: text(TEXT_LIMITS.line),
  date: z.union([z.literal(''), z.iso.date('not-a-date')]),
  result: text(TEXT_LIMITS.reason),
  isSettled: z.boolean(),
});
export type Conflict = z.infer<typeof conflict>;

export const conflictSheet = sheet(
  'conflict',
  conflict,
  ({ id }) => id,
  ({ level, between }) => needsOf(level, null, between),
);
