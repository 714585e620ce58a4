import type { Rooms } from '#main/core/rooms.ts';
import type { Assessment } from '#shared/assessment/assessment.ts';
import type { ResultsInput } from '#shared/results/results.ts';

/** What the results of an assessment are computed from. */
export const resultsInputOf = ({ stores, guard }: Pick<Rooms, 'stores' | 'guard'>, assessment: Assessment) =>
  ({
    framework: guard.shape(assessment),
    assessment,
    answers: stores.answers.list(assessment.id),
    agreed: stores.answers.listAgreed(assessment.id),
  }) satisfies ResultsInput;
