import { z } from 'zod';
import { agreedAnswer, answer, answerValue, evidenceGrade } from '../assessment/answer.ts';
import { assessmentId, indicatorId, moduleId, respondentId } from '../assessment/ids.ts';
import { PROPOSAL_ORIGINS } from '../results/consolidation.ts';
import { SETTLE_REASONS } from '../results/divergence.ts';
import { query } from './operation.ts';

const consolidatedIndicator = z.object({
  id: indicatorId,
  moduleId,
  leadId: respondentId.nullable(),
  answers: z.array(answer.extend({ value: answerValue })).readonly(),
  spread: z.int().nullable(),
  why: z.array(z.enum(SETTLE_REASONS)).readonly(),
  toSettle: z.boolean(),
  proposed: z
    .object({ value: answerValue, grade: evidenceGrade.nullable(), origin: z.enum(PROPOSAL_ORIGINS) })
    .nullable(),
  agreed: agreedAnswer.nullable(),
});

export const consolidationContract = {
  /** Every assessed indicator with all answers, their proposal and what was agreed. */
  'consolidation.get': query(z.object({ assessmentId }), z.array(consolidatedIndicator)),
} as const;
