import { z } from 'zod';
import { agreedAnswer, agreement, answer, answerChanges } from '../assessment/answer.ts';
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
  /** What is left out is offered from the respondents' answers; a reason is owed as `isReasonOwed` says. */
  'answers.agree': command(
    z.object({
      assessmentId,
      indicatorId,
      agreement: agreement.partial({ grade: true, whomToAsk: true, reason: true, evidenceIds: true }),
    }),
    agreedAnswer,
  ),
  'answers.withdrawAgreement': command(z.object({ assessmentId, indicatorId }), z.object({})),
} as const;
