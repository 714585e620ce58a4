import { z } from 'zod';
import { respondentId } from '../assessment/ids.ts';
import { filledText, TEXT_LIMITS, text } from '../assessment/text.ts';
import { rowId, sheet } from '../sheets/sheet.ts';
import { workshopPath } from './path.ts';

/** Bodies that sit in one room. */
export const MOST_GROUPS = 40;

/** What a person fills in about a workshop or a settling meeting. */
export const workshopFields = z.object({
  title: filledText(TEXT_LIMITS.line),
  venue: text(TEXT_LIMITS.line),
  /** Bodies in the room; never a person. */
  present: z.array(filledText(TEXT_LIMITS.line)).max(100),
  /** For the facilitator alone: on no wall and in no minutes. */
  notes: text(TEXT_LIMITS.comment),
});

/** Groups, or bodies, that go through a path together and settle what they can. */
export const workshop = workshopFields.extend({
  id: rowId,
  date: z.iso.date('not-a-date'),
  /** The path as it was when the workshop began. */
  path: workshopPath,
  /** The respondents in the room, in the order of the tables. */
  groupIds: z.array(respondentId).min(1, 'workshop-without-groups').max(MOST_GROUPS),
  state: z.enum(['running', 'ended']),
});
export type Workshop = z.infer<typeof workshop>;

export const workshopSheet = sheet(
  'workshop',
  workshop,
  ({ id }) => id,
  ({ groupIds }) => groupIds.map((id) => `respondent/${id}`),
);
