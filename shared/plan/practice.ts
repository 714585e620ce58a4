import { z } from 'zod';
import { filledText, TEXT_LIMITS } from '../assessment/text.ts';
import { rowId, sheet } from '../sheets/sheet.ts';
import { dayOrNone, line, paragraph } from './fields.ts';

export const REPEATABLE = ['yes', 'with-changes', 'no', 'not-known'] as const;

/** A good practice or a tool, and what became of it here (framework C7). */
export const practice = z.object({
  id: rowId,
  title: filledText(TEXT_LIMITS.line),
  place: line,
  done: paragraph,
  result: paragraph,
  /** Whether it can be repeated here. */
  repeatable: z.enum(REPEATABLE),
  adapted: paragraph,
  adoptedBy: line,
  date: dayOrNone,
  source: paragraph,
});
export type Practice = z.infer<typeof practice>;

export const practiceSheet = sheet('practice', practice, ({ id }) => id);
