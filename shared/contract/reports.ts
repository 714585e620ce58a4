import { z } from 'zod';
import { assessmentId } from '../assessment/ids.ts';
import { preview } from '../reports/preview-block.ts';
import { reportChoices } from '../reports/report-choices.ts';
import { SHIPPED_TEMPLATES } from '../reports/shipped-templates.ts';
import { rowId } from '../sheets/sheet.ts';
import { fileToken } from './files.ts';
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

/** What became of a report since it was made. */
const reportVerdict = z.object({
  kind: z.string(),
  /** Of the assessment that it was made from; null where this library has none of its states. */
  assessment: z.object({ id: assessmentId, title: z.string() }).nullable(),
  /** When it says that it was made; null where it does not say. */
  madeAt: z.string().nullable(),
  fingerprint: z.string(),
  /** `now`: as the assessment is. `earlier`: as it was until a later change; `at` is when that state came about. `unknown`: no state that this library knows. */
  state: z.discriminatedUnion('kind', [
    z.object({ kind: z.literal('now') }),
    z.object({ kind: z.literal('earlier'), at: z.string() }),
    z.object({ kind: z.literal('unknown') }),
  ]),
  /** Held against the state that it was made from, or against the assessment as it is where that one is unknown; null without an assessment. */
  figures: z
    .object({
      compared: z.int(),
      /** Marked when the report was made, and not marked any more: these could not be compared. */
      missing: z.int(),
      differ: z.array(z.object({ name: z.string(), inReport: z.string(), reckoned: z.string() })),
    })
    .nullable(),
});

const shippedTemplate = z.enum(SHIPPED_TEMPLATES, 'unknown-template');

/** A file that was brought in, one of ours, or the one that was taken before, for another report. */
const templateSource = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('file'), token: fileToken }),
  z.object({ kind: z.literal('shipped'), name: shippedTemplate }),
  z.object({ kind: z.literal('held'), templateId: z.string().max(100) }),
]);

/** What of a report a template takes. */
const templateLook = z.object({
  templateId: z.string(),
  fileName: z.string(),
  /** No placeholder is in its body: the report takes the body's place. */
  isWholeBody: z.boolean(),
  /** By Word's names: those that the template has, and ours that are added. */
  styles: z.object({ found: z.array(z.string()), missing: z.array(z.string()) }),
  placeholders: z.object({ filled: z.array(z.string()), left: z.array(z.string()) }),
});

export const reportsContract = {
  'reports.check': query(z.object({ assessmentId }), reportCheck),
  'reports.make': command(reportOrdered.extend({ templateId: z.string().max(100).optional() }), delivery),
  /** Takes a template for the reports to come, and says what of this one it takes. */
  'reports.useTemplate': query(reportOrdered.extend({ from: templateSource }), templateLook),
  /** Hands out one of our templates, to be changed in Word. */
  'reports.saveTemplate': command(z.object({ name: shippedTemplate }), delivery),
  /** The same blocks as in Word, for the screen; null for a workbook. */
  'reports.preview': query(reportOrdered, preview.nullable()),
  /** Saves the report made last once more, in another place; with `isOtherName` another name is offered. */
  'reports.saveCopy': command(z.object({ isOtherName: z.boolean() }), delivery),
  /** Opens a saved report in the system's own program; only where the door can. */
  'reports.open': command(z.object({ token: z.string().max(100) }), z.object({})),
  /** Holds a report that comes back against the assessment that it was made from. It looks at figures, never at words. */
  'reports.verify': query(z.object({ token: fileToken }), reportVerdict),
  'reports.cancel': command(z.object({}), z.object({})),
  /** Shows a saved report in the system's file browser; only where the door can. */
  'reports.showInFolder': command(z.object({ token: z.string().max(100) }), z.object({})),
} as const;
