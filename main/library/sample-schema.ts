import { z } from 'zod';
import { answerValue, evidenceGrade } from '#shared/assessment/answer.ts';
import { assessmentSetup } from '#shared/assessment/assessment.ts';
import { changeReason } from '#shared/assessment/level-change.ts';
import { respondentKind } from '#shared/assessment/respondent.ts';

const key = z.string().regex(/^[a-z][a-z0-9-]*$/);
const words = z.string().min(1);

/** The bodies of the invented country, by key. */
export const sampleBodies = z.record(
  key,
  z.strictObject({ name: words, kind: respondentKind, modules: z.array(z.string()), leadRoles: z.array(z.string()) }),
);

/** The invented documents, by key. */
export const sampleDocuments = z.record(key, z.strictObject({ title: words, body: words, year: z.int() }));

/** A page of an invented document. */
export const sampleCitation = z.strictObject({ document: key, page: words });

const sampleAnswer = z.strictObject({
  value: answerValue,
  grade: evidenceGrade.optional(),
  comment: words.optional(),
  reason: words.optional(),
  whomToAsk: words.optional(),
  flagged: z.boolean().optional(),
  cites: z.array(sampleCitation).optional(),
});

/** One assessment of the worked example. */
export const sampleAssessment = z.strictObject({
  /** Key of the assessment that this one follows. */
  baseline: key.optional(),
  setup: assessmentSetup,
  /** Keys of the bodies that answer, in the order in which they are listed. */
  respondents: z.array(key),
  /** When the answers were given, and when they were agreed. */
  answeredAt: z.iso.datetime(),
  agreedAt: z.iso.datetime(),
  answers: z.record(z.string(), z.record(key, sampleAnswer)),
  agreed: z.record(
    z.string(),
    z.strictObject({
      value: answerValue,
      grade: evidenceGrade.optional(),
      by: words,
      reason: words.optional(),
      whomToAsk: words.optional(),
    }),
  ),
  /** Why levels differ from the baseline. */
  levelChanges: z.record(z.string(), z.strictObject({ reason: changeReason, note: words })).optional(),
  /** Rows of the companion sheets, by the sheet's name; each is checked against its sheet's schema. */
  sheets: z.record(z.string(), z.array(z.unknown())).optional(),
});
export type SampleAssessment = z.infer<typeof sampleAssessment>;
