import { z } from 'zod';
import { evidenceId, indicatorId, respondentId } from './ids.ts';
import { LEVELS } from './level.ts';
import { filledText, TEXT_LIMITS, text } from './text.ts';

/** A level 0–4, not applicable, or don't know (framework C2). Not answered is null. */
export const answerValue = z.union([z.literal(LEVELS), z.literal('NA'), z.literal('DK')], 'unknown-level');
export type AnswerValue = z.infer<typeof answerValue>;

/** A: document or data seen and cited. B: partly documented, or two bodies agree. C: opinion of one person. */
export const evidenceGrade = z.enum(['A', 'B', 'C'], 'unknown-grade');
export type EvidenceGrade = z.infer<typeof evidenceGrade>;

/** A respondent's own answer to one indicator. */
export const answer = z.object({
  respondentId,
  indicatorId,
  value: answerValue.nullable(),
  /** Why it does not apply; filled when and only when the value is NA. */
  reason: text(TEXT_LIMITS.reason),
  /** Body and role who could tell; used when the value is DK. */
  whomToAsk: text(TEXT_LIMITS.line),
  grade: evidenceGrade.nullable(),
  comment: text(TEXT_LIMITS.comment),
  isFlagged: z.boolean(),
  /** Taken from the round before and not yet confirmed; absent otherwise. It counts in results, and reports say so. */
  isCarriedOver: z.literal(true).optional(),
  evidenceIds: z.array(evidenceId).max(100),
  /** Role of who answered, such as "head of the planning unit"; never a name. */
  role: text(TEXT_LIMITS.line),
  answeredAt: z.iso.datetime(),
});
export type Answer = z.infer<typeof answer>;

/** The parts of an answer that a save may change; what is left out stays as it is. */
export const answerChanges = z.object({
  value: answerValue.nullable().optional(),
  reason: text(TEXT_LIMITS.reason).optional(),
  whomToAsk: text(TEXT_LIMITS.line).optional(),
  grade: evidenceGrade.nullable().optional(),
  comment: text(TEXT_LIMITS.comment).optional(),
  isFlagged: z.boolean().optional(),
  /** Confirms what was carried over as it stands; choosing a value does so as well. */
  isConfirmed: z.literal(true).optional(),
});
export type AnswerChanges = z.infer<typeof answerChanges>;

/** What a meeting settles; the moment is the core's. */
export const agreement = z.object({
  value: answerValue,
  grade: evidenceGrade.nullable(),
  whomToAsk: text(TEXT_LIMITS.line),
  /** Bodies, or a meeting and who chaired it; never a person's name. */
  agreedBy: filledText(TEXT_LIMITS.reason),
  reason: text(TEXT_LIMITS.reason),
  /** The evidence kept: citations that the respondents' answers to this indicator rest on. */
  evidenceIds: z.array(evidenceId).max(1_000),
});

export type Agreement = z.infer<typeof agreement>;

/** The value that all settled on. */
export const agreedAnswer = agreement.extend({ indicatorId, agreedAt: z.iso.datetime() });
export type AgreedAnswer = z.infer<typeof agreedAnswer>;
