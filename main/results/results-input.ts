import type { Rooms, Stores } from '#main/core/rooms.ts';
import type { Assessment } from '#shared/assessment/assessment.ts';
import type { FrameworkShape } from '#shared/framework/framework.ts';
import type { ConsolidationInput } from '#shared/results/consolidation.ts';

/** What the results of an assessment, and its consolidation, are computed from. */
export const resultsInput = (
  stores: Stores,
  framework: FrameworkShape,
  assessment: Assessment,
): ConsolidationInput => ({
  framework,
  assessment,
  respondents: stores.respondents.list(assessment.id),
  answers: stores.answers.list(assessment.id),
  agreed: stores.answers.listAgreed(assessment.id),
});

export const resultsInputOf = ({ stores, guard }: Pick<Rooms, 'stores' | 'guard'>, assessment: Assessment) =>
  resultsInput(stores, guard.shape(assessment), assessment);
