import { z } from 'zod';
import { answerValue, evidenceGrade } from '../assessment/answer.ts';
import { filledText, TEXT_LIMITS, text } from '../assessment/text.ts';
import { EFFECTS } from '../coherence/matrix.ts';
import { rowId, sheet } from '../sheets/sheet.ts';
import { MOST_PROMPTS, prompt, stopName } from './place.ts';

/** One direction of a pair: how the row acts on the column, and why. */
export const settledCell = z.object({
  score: z.literal(EFFECTS, 'effect-out-of-range'),
  reason: filledText(TEXT_LIMITS.reason),
});

/**
 * What a room settled, word for word as it stood then: the agreed answer, or both cells of a pair. They are kept here
 * beside the agreed answer itself, which a later meeting may change, so that the minutes stay true.
 */
const settled = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('answer'), value: answerValue, grade: evidenceGrade.nullable() }),
  /** How the first node acts on the second, and back; null was not discussed. */
  z.object({ kind: z.literal('cells'), forward: settledCell.nullable(), back: settledCell.nullable() }),
]);

const common = {
  workshopId: rowId,
  stop: stopName,
  /** Which group saw it otherwise, and why. */
  dissent: text(TEXT_LIMITS.reason),
  /** Questions that were put to the room, oldest first. */
  prompts: z.array(prompt).max(MOST_PROMPTS),
  decidedAt: z.iso.datetime(),
};

/** How a stop of a workshop ended: settled with its reason, or parked with a reason. */
export const decision = z.discriminatedUnion('outcome', [
  z.object({
    outcome: z.literal('settled'),
    ...common,
    settled,
    /** Empty where all had said the same, and for a pair: its cells have reasons of their own. */
    reason: text(TEXT_LIMITS.reason),
    agreedBy: filledText(TEXT_LIMITS.reason),
  }),
  z.object({ outcome: z.literal('parked'), ...common, reason: filledText(TEXT_LIMITS.reason) }),
]);
export type Decision = z.infer<typeof decision>;

/** One decision a stop: a later one takes its place, and history keeps both. */
export const decisionSheet = sheet(
  'decision',
  decision,
  ({ workshopId, stop }) => `${workshopId}/${stop}`,
  ({ workshopId }) => [`workshop/${workshopId}`],
);
