import { z } from 'zod';
import { answerValue, evidenceGrade } from '../assessment/answer.ts';
import { assessmentId, indicatorId, moduleId, respondentId } from '../assessment/ids.ts';
import { RATINGS } from '../results/rating.ts';
import { query } from './operation.ts';

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
} as const;
