import { z } from 'zod';
import { filledText, TEXT_LIMITS, text } from '../assessment/text.ts';
import { rowId, sheet } from '../sheets/sheet.ts';

/** What was decided about a suggestion; dismissing one takes a reason. */
export const suggestionDecision = z.discriminatedUnion('decision', [
  z.object({ id: rowId, decision: z.literal('accepted'), reason: text(TEXT_LIMITS.reason) }),
  z.object({ id: rowId, decision: z.literal('dismissed'), reason: filledText(TEXT_LIMITS.reason) }),
]);

export const suggestionSheet = sheet('suggestion', suggestionDecision, ({ id }) => id);
