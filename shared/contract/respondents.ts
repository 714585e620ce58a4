import { z } from 'zod';
import { assessmentId, respondentId } from '../assessment/ids.ts';
import { respondent, respondentFields } from '../assessment/respondent.ts';
import { command, query } from './operation.ts';

export const respondentsContract = {
  'respondents.list': query(z.object({ assessmentId }), z.array(respondent.extend({ answered: z.int() }))),
  'respondents.add': command(z.object({ assessmentId, fields: respondentFields }), respondent),
  'respondents.save': command(z.object({ assessmentId, respondentId, fields: respondentFields }), respondent),
  /** Refused for a respondent that has answered. */
  'respondents.remove': command(z.object({ assessmentId, respondentId }), z.object({})),
} as const;
