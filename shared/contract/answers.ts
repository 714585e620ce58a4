import { z } from 'zod';
import { agreedAnswer, answer, answerChanges } from '../assessment/answer.ts';
import { assessmentId, indicatorId, respondentId } from '../assessment/ids.ts';
import { TEXT_LIMITS, text } from '../assessment/text.ts';
import { command, query } from './operation.ts';

export const answersContract = {
  /** All respondents' own answers, or one respondent's. */
  'answers.list': query(z.object({ assessmentId, respondentId: respondentId.optional() }), z.array(answer)),
  'answers.listAgreed': query(z.object({ assessmentId }), z.array(agreedAnswer)),
  /** Saved to disk before the reply; what the changes leave out stays. */
  'answers.save': command(
    z.object({
      assessmentId,
      respondentId,
      indicatorId,
      changes: answerChanges,
      role: text(TEXT_LIMITS.line).optional(),
    }),
    answer,
  ),
} as const;
