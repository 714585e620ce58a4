import { z } from 'zod';
import { filledText, TEXT_LIMITS } from '../assessment/text.ts';
import { rowId, sheet } from '../sheets/sheet.ts';
import { line, paragraph } from './fields.ts';

/** The partners that the founding note names, and those it leaves open. */
export const PARTNERS = [
  'diaspora-association',
  'migrant-association',
  'local-ngo',
  'international-agency',
  'development-ministry',
  'private-sector',
  'trade-union',
  'local-government',
  'partner-country',
  'research',
  'other',
] as const;
export type Partner = (typeof PARTNERS)[number];

/** Those whom the founding note finds under-represented (element P6). */
const UNDER_REPRESENTED: readonly Partner[] = [
  'local-ngo',
  'international-agency',
  'development-ministry',
  'private-sector',
];

export const STRENGTHS = ['low', 'medium', 'high'] as const;

/** Who has a stake in the plan, how strong, and who speaks to them. */
export const stakeholder = z.object({
  id: rowId,
  name: filledText(TEXT_LIMITS.line),
  partner: z.enum(PARTNERS),
  /** What they want of the plan. */
  interest: paragraph,
  interestStrength: z.enum(STRENGTHS).nullable(),
  influence: z.enum(STRENGTHS).nullable(),
  /** Who speaks to them: a body and a role; a person's name is a record of its own. */
  speakerBody: line,
  speakerRole: line,
});
export type Stakeholder = z.infer<typeof stakeholder>;

export const stakeholderSheet = sheet('stakeholder', stakeholder, ({ id }) => id);

/** Under-represented kinds of partner of whom nobody is listed. */
export const missingPartners = (rows: readonly Pick<Stakeholder, 'partner'>[]): Partner[] =>
  UNDER_REPRESENTED.filter((partner) => !rows.some((row) => row.partner === partner));
