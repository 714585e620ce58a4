import { z } from 'zod';
import { assessmentId } from '../assessment/ids.ts';
import { preview } from '../reports/preview-block.ts';
import { reportChoices } from '../reports/report-choices.ts';
import { rowId } from '../sheets/sheet.ts';
import { command, query } from './operation.ts';

export const REPORT_KINDS = ['annex', 'brief', 'workbook', 'gaps', 'minutes'] as const;
const reportKind = z.enum(REPORT_KINDS);
export type ReportKind = z.infer<typeof reportKind>;

/** Where a finished report went: saved by the program, or waiting to be downloaded once. */
export const delivery = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('saved'), fileName: z.string(), token: z.string() }),
  z.object({ kind: z.literal('download'), fileName: z.string(), token: z.string() }),
  z.object({ kind: z.literal('cancelled') }),
]);
export type Delivery = z.infer<typeof delivery>;

/** What a person should know before a report is made. */
const reportCheck = z.object({
  unanswered: z.int(),
  dontKnow: z.int(),
  notApplicable: z.int(),
  toConfirm: z.int(),
  flagged: z.int(),
  withoutSource: z.int(),
  proposed: z.int(),
  toSettle: z.int(),
});

/** What is not chosen is as usual. */
const reportOrdered = z.object({
  assessmentId,
  kind: reportKind,
  language: z.string().max(20),
  choices: reportChoices.partial().optional(),
  /** Whose minutes; without it those of the last workshop, or of what was settled on the last day. */
  workshopId: rowId.optional(),
});

export const reportsContract = {
  'reports.check': query(z.object({ assessmentId }), reportCheck),
  'reports.make': command(reportOrdered, delivery),
  /** The same blocks as in Word, for the screen; null for a workbook. */
  'reports.preview': query(reportOrdered, preview.nullable()),
  /** Saves the report made last once more, in another place; with `isOtherName` another name is offered. */
  'reports.saveCopy': command(z.object({ isOtherName: z.boolean() }), delivery),
  /** Opens a saved report in the system's own program; only where the door can. */
  'reports.open': command(z.object({ token: z.string().max(100) }), z.object({})),
  'reports.cancel': command(z.object({}), z.object({})),
  /** Shows a saved report in the system's file browser; only where the door can. */
  'reports.showInFolder': command(z.object({ token: z.string().max(100) }), z.object({})),
} as const;
