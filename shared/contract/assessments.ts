import { z } from 'zod';
import { assessment, assessmentSetup, frameworkPin } from '../assessment/assessment.ts';
import { assessmentId, moduleId } from '../assessment/ids.ts';
import { respondentFields } from '../assessment/respondent.ts';
import { TEXT_LIMITS, text } from '../assessment/text.ts';
import { command, query } from './operation.ts';

const moduleProgress = z.object({
  id: moduleId,
  status: z.enum(['not-started', 'in-progress', 'complete', 'to-settle', 'not-assessed']),
  answered: z.int(),
  indicators: z.int(),
  toSettle: z.int(),
});

/** How far an assessment is: the four kinds of open ends counted apart. */
const assessmentProgress = z.object({
  modules: z.array(moduleProgress),
  answered: z.int(),
  indicators: z.int(),
  toSettle: z.int(),
  dontKnow: z.int(),
  notApplicable: z.int(),
  /** Respondents' own answers that were carried over from the round before and wait to be confirmed. */
  toConfirm: z.int(),
  flagged: z.int(),
  withoutSource: z.int(),
});
export type AssessmentProgress = z.infer<typeof assessmentProgress>;

const assessmentSummary = assessment.extend({
  progress: assessmentProgress,
  /** Whether its framework is here as it was answered; where it is not, the progress is empty and nothing can be written. */
  frameworkState: z.enum(['here', 'other-hash', 'missing']),
});
export type AssessmentSummary = z.infer<typeof assessmentSummary>;

/** So many assessments are shown at first, and so many more each time. */
export const ASSESSMENTS_AT_ONCE = 30;

const assessmentPage = z.object({ assessments: z.array(assessmentSummary), count: z.int() });
export type AssessmentPage = z.infer<typeof assessmentPage>;

const listed = z.object({ search: text(TEXT_LIMITS.line).optional(), inBin: z.boolean().optional() });

export const assessmentsContract = {
  /** All of them, newest change first; those in the bin only when asked for. How far each is costs too much here: ask for a page. */
  'assessments.list': query(listed, z.array(assessment)),
  /** Some of them from a place in the same order on, each with how far it is; `count` is how many there are in all. */
  'assessments.page': query(listed.extend({ from: z.int().min(0) }), assessmentPage),
  /** By name alone, newest change first and none of the bin: for a short list that is shown again and again. */
  'assessments.recent': query(
    z.object({ limit: z.int().min(1).max(50) }),
    z.array(z.object({ assessmentId, title: z.string() })),
  ),
  'assessments.get': query(z.object({ assessmentId }), assessmentSummary),
  /** The whole id of an assessment from the beginning of it. */
  'assessments.find': query(z.object({ prefix: z.string().min(1).max(36) }), z.object({ assessmentId })),
  'assessments.create': command(
    z.object({
      setup: assessmentSetup,
      respondents: z.array(respondentFields).max(200),
      /** Without it, what new assessments use. */
      framework: frameworkPin.pick({ key: true, version: true }).optional(),
    }),
    assessment,
  ),
  'assessments.save': command(z.object({ assessmentId, setup: assessmentSetup }), assessment),
  'assessments.moveToBin': command(z.object({ assessmentId }), assessment),
  /** With all its answers, sources, attached files and history; only what has been in the bin for 30 days. */
  'assessments.deleteForGood': command(z.object({ assessmentId }), z.object({})),
  'assessments.takeFromBin': command(z.object({ assessmentId }), assessment),
} as const;
