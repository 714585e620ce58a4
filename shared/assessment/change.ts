import { z } from 'zod';
import { changeId, respondentId } from './ids.ts';

/** One step in the history of one record. Append-only; `sequence` orders, the clock does not. */
export const change = z.object({
  sequence: z.int().positive(),
  id: changeId,
  /** All changes of one act of a user share a group. */
  group: z.uuid(),
  /** Which record, such as "answer/<respondent>/<indicator>". */
  record: z.string(),
  /** The changes it followed: none for the first, two after a merge. */
  parents: z.array(changeId),
  before: z.json(),
  after: z.json(),
  author: z.object({ respondentId: respondentId.nullable(), role: z.string() }),
  at: z.iso.datetime(),
});
export type Change = z.infer<typeof change>;
