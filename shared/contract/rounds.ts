import { z } from 'zod';
import { answerValue } from '../assessment/answer.ts';
import { assessment, assessmentSetup } from '../assessment/assessment.ts';
import { assessmentId, indicatorId, moduleId } from '../assessment/ids.ts';
import { changeReason, levelChange } from '../assessment/level-change.ts';
import { filledText, TEXT_LIMITS, text } from '../assessment/text.ts';
import { command, query } from './operation.ts';

const figure = z.number().nullable();

const comparedScore = z.object({
  n: z.int(),
  before: figure,
  after: figure,
  realChangeTo: figure,
  headlineBefore: figure,
  headlineAfter: figure,
});

const comparison = z.object({
  baselineId: assessmentId,
  modules: z.array(comparedScore.extend({ id: moduleId })).readonly(),
  byStage: z.array(comparedScore.extend({ id: z.string() })).readonly(),
  byDirection: z.array(comparedScore.extend({ id: z.string() })).readonly(),
  indicators: z
    .array(
      z.object({
        id: indicatorId,
        moduleId,
        before: answerValue.nullable(),
        after: answerValue.nullable(),
        isInPanel: z.boolean(),
        reason: changeReason.nullable(),
        note: z.string(),
      }),
    )
    .readonly(),
  reweighted: z.array(indicatorId).readonly(),
});

const whoAndWhy = z.object({
  assessmentId,
  by: filledText(TEXT_LIMITS.line),
  reason: filledText(TEXT_LIMITS.reason),
});

export const roundsContract = {
  /** Against its own baseline, or against another assessment of the same framework key. */
  'rounds.compare': query(z.object({ assessmentId, baselineId: assessmentId.optional() }), comparison),
  /** The reason for one change of level against the baseline; null takes it away. */
  'rounds.saveReason': command(
    z.object({ assessmentId, indicatorId, reason: changeReason.nullable(), note: text(TEXT_LIMITS.reason) }),
    levelChange.nullable(),
  ),
  /** The next round: empty, or from the baseline's answers, which are then to be confirmed one by one. */
  'rounds.startFollowUp': command(
    z.object({
      baselineId: assessmentId,
      round: assessmentSetup.shape.round,
      from: z.enum(['empty', 'baseline']),
    }),
    assessment,
  ),
  /** A closed round is read-only until it is reopened with a reason. */
  'rounds.close': command(whoAndWhy, assessment),
  'rounds.reopen': command(whoAndWhy, assessment),
} as const;
