import { z } from 'zod';
import { assessmentId, respondentId } from '../assessment/ids.ts';
import { TEXT_LIMITS, text } from '../assessment/text.ts';
import { command } from './operation.ts';
import { delivery } from './reports.ts';

export const QUESTIONNAIRE_FORMATS = ['xlsx'] as const;
const questionnaireFormat = z.enum(QUESTIONNAIRE_FORMATS);
export type QuestionnaireFormat = z.infer<typeof questionnaireFormat>;

export const questionnairesContract = {
  /** A form for one respondent and its modules, to be filled elsewhere. */
  'questionnaires.make': command(
    z.object({
      assessmentId,
      respondentId,
      format: questionnaireFormat,
      language: z.string().max(20),
      /** Without the answers that the respondent has given so far. */
      isBlank: z.boolean(),
      /** Where the filled form goes: a body, a role, an address. */
      returnTo: text(TEXT_LIMITS.line),
    }),
    delivery,
  ),
} as const;
