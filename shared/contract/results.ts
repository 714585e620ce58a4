import { z } from 'zod';
import { answerValue, evidenceGrade } from '../assessment/answer.ts';
import { assessment } from '../assessment/assessment.ts';
import { assessmentId, indicatorId, moduleId, respondentId } from '../assessment/ids.ts';
import { DIFFERENCES } from '../results/comparability.ts';
import { RATINGS } from '../results/rating.ts';
import { query } from './operation.ts';

/** More than these nobody can read beside each other. */
export const MOST_SIDE_BY_SIDE = 24;

const figure = z.number().nullable();
const rating = z.enum(RATINGS).nullable();

/** "agreed", "proposed", or one respondent by id. */
const viewRequest = z.union([z.literal('agreed'), z.literal('proposed'), z.object({ respondentId })], 'unknown-view');
export type ViewRequest = z.infer<typeof viewRequest>;

const tagScores = z.array(z.object({ id: z.string(), score: figure, n: z.int(), applicable: z.int() })).readonly();

const results = z.object({
  proposedCount: z.int(),
  total: z.object({
    score: figure,
    low: figure,
    high: figure,
    rating,
    ratedModules: z.array(moduleId).readonly(),
    lowest: moduleId.nullable(),
  }),
  modules: z
    .array(
      z.object({
        id: moduleId,
        score: figure,
        low: figure,
        high: figure,
        coverage: figure,
        confidence: figure,
        rating,
        firm: z.boolean().nullable(),
        provisional: z.boolean().nullable(),
        answered: z.int(),
        applicable: z.int(),
      }),
    )
    .readonly(),
  byStage: tagScores,
  byDirection: tagScores,
  bySdg: tagScores,
  byGcm: tagScores,
  redFlags: z.array(indicatorId).readonly(),
  indicators: z
    .array(
      z.object({
        id: indicatorId,
        moduleId,
        value: answerValue.nullable(),
        grade: evidenceGrade.nullable(),
        from: z.enum(['agreed', 'only-answer', 'proposed', 'none']),
      }),
    )
    .readonly(),
});

export const resultsContract = {
  'results.get': query(z.object({ assessmentId, view: viewRequest }), results),
  /** Several assessments side by side, in the order asked for, each with what keeps it from being compared. */
  'results.portfolio': query(
    z.object({ assessmentIds: z.array(assessmentId).max(MOST_SIDE_BY_SIDE) }),
    z.array(
      assessment.pick({ id: true, place: true, round: true, framework: true, form: true }).extend({
        modules: results.shape.modules,
        total: results.shape.total,
        differences: z.array(z.enum(DIFFERENCES)),
      }),
    ),
  ),
} as const;
