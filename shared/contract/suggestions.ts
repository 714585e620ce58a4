import { z } from 'zod';
import { assessmentId, indicatorId } from '../assessment/ids.ts';
import { LEVELS } from '../assessment/level.ts';
import { suggestionDecision } from '../coherence/suggestion.ts';
import { rowId } from '../sheets/sheet.ts';
import { command, query } from './operation.ts';

const level = z.literal(LEVELS);

const suggestion = z.object({
  id: rowId,
  sentence: z.string(),
  step: z.string(),
  /** The element of the founding note that it serves. */
  note: z.string(),
  /** The answers that cause it. */
  causes: z.array(z.object({ indicatorId, level, isHigh: z.boolean() })),
  /** Null while nobody has decided. */
  decision: suggestionDecision.nullable(),
});
export type Suggestion = z.infer<typeof suggestion>;

/** How far the two directions lie apart; `difference` is null where too few were answered to compare. */
const directions = z.object({
  difference: z.number().nullable(),
  lagging: z.enum(['policy-to-migration', 'migration-to-policy']).nullable(),
});

export const suggestionsContract = {
  /** What pairs of counted answers call for; in the framework's own order. */
  'suggestions.list': query(
    z.object({ assessmentId, language: z.string().max(20) }),
    z.object({ suggestions: z.array(suggestion), directions }),
  ),
  /** Dismissing takes a reason. Refused for a suggestion that the answers do not cause. */
  'suggestions.decide': command(z.object({ assessmentId, decision: suggestionDecision }), suggestionDecision),
  /** Takes a decision back. */
  'suggestions.reopen': command(z.object({ assessmentId, id: rowId }), z.object({})),
} as const;
