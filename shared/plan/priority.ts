import { z } from 'zod';
import { filledText, TEXT_LIMITS } from '../assessment/text.ts';
import { rowId, sheet } from '../sheets/sheet.ts';
import { benchmarkRecord } from './benchmark.ts';
import { dayOrNone, line, paragraph } from './fields.ts';

/** The one issue taken to the next global review (founding note O6). There is one row at most, so its id says nothing. */
export const priority = z.object({
  id: z.literal('the-one'),
  issue: filledText(TEXT_LIMITS.reason),
  reason: paragraph,
  benchmarkId: rowId.nullable(),
  forum: paragraph,
  date: dayOrNone,
  /** Who will speak: a body and a role; a person's name is a record of its own. */
  speakerBody: line,
  speakerRole: line,
  /** What is new in it (founding note O8). */
  newElement: paragraph,
});
export type Priority = z.infer<typeof priority>;

export const prioritySheet = sheet(
  'priority',
  priority,
  ({ id }) => id,
  ({ benchmarkId }) => (benchmarkId === null ? [] : [benchmarkRecord(benchmarkId)]),
);

export const PRIORITY_GAPS = ['reason', 'benchmark', 'forum', 'date', 'speaker'] as const;
export type PriorityGap = (typeof PRIORITY_GAPS)[number];

/** What the priority still lacks. */
export function gapsOfPriority(row: Priority): PriorityGap[] {
  const missing: Readonly<Record<PriorityGap, boolean>> = {
    reason: row.reason.trim() === '',
    benchmark: row.benchmarkId === null,
    forum: row.forum.trim() === '',
    date: row.date === '',
    speaker: row.speakerBody.trim() === '',
  };
  return PRIORITY_GAPS.filter((gap) => missing[gap]);
}
