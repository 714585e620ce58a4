import { z } from 'zod';
import { TEXT_LIMITS, text } from '../assessment/text.ts';
import { rowId, sheet } from '../sheets/sheet.ts';

/** What can be done about a clash of two policies (framework E4). */
export const CONFLICT_OPTIONS = ['change-row', 'change-column', 'sequence', 'compensate', 'accept'] as const;

const node = z.string().min(1).max(80);

/** A row of the conflict log: what clashes, who loses, what was decided, by whom and until when (framework E4). */
export const conflict = z.object({
  id: rowId,
  /** 1 for the areas, 2 for named measures. */
  level: z.literal([1, 2]),
  /** The two nodes, row before column. */
  between: z.tuple([node, node]),
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

export const conflictSheet = sheet('conflict', conflict, ({ id }) => id);
