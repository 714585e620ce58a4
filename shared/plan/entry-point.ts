import { z } from 'zod';
import { filledText, TEXT_LIMITS } from '../assessment/text.ts';
import { rowId, sheet } from '../sheets/sheet.ts';
import { dayOrNone, line, paragraph } from './fields.ts';

/** Which cycle a document or decision belongs to; `international` are global and regional reviews. */
export const CYCLES = ['planning', 'budget', 'review', 'international'] as const;

/** Where something can be put into the planning and budget cycle, or into a review (founding note O7). */
export const entryPoint = z.object({
  id: rowId,
  cycle: z.enum(CYCLES),
  /** The document or decision. */
  document: filledText(TEXT_LIMITS.line),
  date: dayOrNone,
  body: line,
  /** What to put in. */
  what: paragraph,
});
export type EntryPoint = z.infer<typeof entryPoint>;

export const entryPointSheet = sheet('entry-point', entryPoint, ({ id }) => id);
