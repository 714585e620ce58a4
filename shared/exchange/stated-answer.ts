import { z } from 'zod';
import { answerValue, evidenceGrade } from '../assessment/answer.ts';

/** What a body says about one indicator, apart from this program's own marks: sources as people write them, a line each. */
export const statedAnswer = z.object({
  value: answerValue.nullable(),
  reason: z.string(),
  whomToAsk: z.string(),
  grade: evidenceGrade.nullable(),
  comment: z.string(),
  sources: z.array(z.string()),
});
export type StatedAnswer = z.infer<typeof statedAnswer>;

export const NOTHING_STATED: StatedAnswer = {
  value: null,
  reason: '',
  whomToAsk: '',
  grade: null,
  comment: '',
  sources: [],
};
