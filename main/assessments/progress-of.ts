import type { Stores } from '#main/core/rooms.ts';
import { resultsInput } from '#main/results/results-input.ts';
import type { Answer } from '#shared/assessment/answer.ts';
import type { Assessment } from '#shared/assessment/assessment.ts';
import type { AssessmentProgress } from '#shared/contract/assessments.ts';
import { indicatorsOf } from '#shared/framework/find-indicator.ts';
import type { FrameworkShape } from '#shared/framework/framework.ts';
import { isToSettle, moduleProgress } from '#shared/results/progress.ts';
import { type CountedIndicator, resultsOf } from '#shared/results/results.ts';

/** How far an assessment is, over counted values; flags, what is to be confirmed and missing sources are counted over the respondents' own answers. */
export function progressOf(stores: Stores, framework: FrameworkShape, assessment: Assessment): AssessmentProgress {
  const known = new Set(indicatorsOf(framework).map(({ id }) => id));
  // Answers to indicators of an earlier framework are kept, and wait for nothing here.
  const answers = stores.answers.list(assessment.id).filter(({ indicatorId }) => known.has(indicatorId));
  const { indicators } = resultsOf(resultsInput(stores, framework, assessment), { kind: 'proposed' });
  const byIndicator = Map.groupBy(answers, (answer) => answer.indicatorId);
  const open = indicators.filter((indicator) => isToSettle(indicator, byIndicator.get(indicator.id) ?? []));
  const modules = framework.modules.map(({ id }) => moduleProgress(id, indicators, countIn(open, id)));
  const assessed = indicators.filter((indicator) => !isLeftOut(indicator));
  return {
    modules,
    answered: assessed.filter((indicator) => indicator.value !== null).length,
    indicators: assessed.length,
    toSettle: open.length,
    dontKnow: assessed.filter((indicator) => indicator.value === 'DK').length,
    notApplicable: assessed.filter((indicator) => indicator.value === 'NA').length,
    toConfirm: answers.filter(({ isCarriedOver }) => isCarriedOver).length,
    flagged: answers.filter((answer) => answer.isFlagged).length,
    withoutSource: countWithoutSource(assessed, byIndicator),
  };
}

const countIn = (indicators: readonly CountedIndicator[], moduleId: string) =>
  indicators.filter((indicator) => indicator.moduleId === moduleId).length;

/** In a module that the assessment leaves out. */
const isLeftOut = ({ value, from }: CountedIndicator) => value === 'NA' && from === 'none';

/** Indicators with a counted level for which no respondent cites anything. */
const countWithoutSource = (
  indicators: readonly CountedIndicator[],
  answersOf: ReadonlyMap<string, readonly Answer[]>,
) =>
  indicators.filter(
    ({ id, value }) =>
      typeof value === 'number' && !(answersOf.get(id) ?? []).some((answer) => answer.evidenceIds.length > 0),
  ).length;
