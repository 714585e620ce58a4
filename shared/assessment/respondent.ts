import { z } from 'zod';
import { assessmentId, moduleId, respondentId } from './ids.ts';
import { filledText, TEXT_LIMITS } from './text.ts';

export const RESPONDENT_KINDS = [
  'ministry',
  'agency',
  'regional-government',
  'local-government',
  'civil-society',
  'trade-union',
  'diaspora-body',
  'private-sector',
  'workshop-group',
] as const;
export const respondentKind = z.enum(RESPONDENT_KINDS);

/** What a person fills in about a body that answers. */
export const respondentFields = z.object({
  name: filledText(TEXT_LIMITS.line),
  kind: respondentKind,
  modules: z.array(moduleId).max(50),
  leadRoles: z.array(z.string().max(80)).max(30),
});
export type RespondentFields = z.infer<typeof respondentFields>;

/** The body that answers: a ministry, an agency, a group. Never a person. */
export const respondent = respondentFields.extend({ id: respondentId, assessmentId });
export type Respondent = z.infer<typeof respondent>;
