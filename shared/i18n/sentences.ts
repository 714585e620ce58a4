import type { AnswerValue, EvidenceGrade } from '../assessment/answer.ts';
import type { AssessmentSetup } from '../assessment/assessment.ts';
import { indicatorsInForm } from '../framework/find-indicator.ts';
import type { FrameworkShape } from '../framework/framework.ts';
import { findingOf } from '../results/finding.ts';
import { BAND_BOUNDS, RATINGS, type Rated, type Rating } from '../results/rating.ts';
import type { Results } from '../results/results.ts';
import { formatWhole } from './format.ts';
import type { Translate } from './translate.ts';

/** "2 Started", "Does not apply", "Don't know", "Not answered": the same words on screen and in every report. */
export function valueLabel(value: AnswerValue | null, t: Translate): string {
  if (value === null) return t('value.none');
  return typeof value === 'number'
    ? t('value.level', { level: value, name: t(`level.${value}.name`) })
    : t(`value.${value}`);
}

/** "Full form", or the short form with how many of the framework's indicators it asks. */
export function formLabel(form: AssessmentSetup['form'], framework: FrameworkShape, t: Translate): string {
  if (form === 'full') return t('assessment.form.full');
  const [count, of] = [indicatorsInForm(framework, 'short').length, indicatorsInForm(framework, 'full').length];
  return t('assessment.shortForm', { count, of });
}

/** "2 Started, grade A". */
export const gradedLabel = (
  { value, grade }: { readonly value: AnswerValue | null; readonly grade: EvidenceGrade | null },
  t: Translate,
): string => (grade === null ? valueLabel(value, t) : t('value.graded', { value: valueLabel(value, t), grade }));

export const ratingLabel = (rating: Rating | null, t: Translate): string => t(`rating.${rating ?? 'none'}`);

/** The bands' names with their lower bounds, as the axes of charts name them. */
export const ratingBands = (t: Translate): { readonly name: string; readonly from: number }[] =>
  RATINGS.map((rating, index) => ({ name: ratingLabel(rating, t), from: BAND_BOUNDS[index] ?? 0 }));

/** "19 to 52", between which a score can lie; empty where there is none. */
export const scoreRange = (
  { low, high }: { readonly low: number | null; readonly high: number | null },
  language: string,
  t: Translate,
): string =>
  low === null || high === null
    ? ''
    : t('figure.range', { low: formatWhole(language, low), high: formatWhole(language, high) });

/** "Not firm" and "Provisional", where they apply. */
export const markLabels = ({ firm, provisional }: Pick<Rated, 'firm' | 'provisional'>, t: Translate): string[] => [
  ...(firm === false ? [t('mark.notFirm')] : []),
  ...(provisional === true ? [t('mark.provisional')] : []),
];

/** The headline above the figures, in one or two sentences. */
export function findingSentence(
  results: Results,
  place: string,
  nameOf: (moduleId: string) => string,
  t: Translate,
): string {
  const { ratedModules, strongModules, lowest, weakestStage } = findingOf(results);
  if (ratedModules === 0) return t('finding.tooEarly', { place });
  const first =
    strongModules === 0
      ? t('finding.noneStrong', { place, count: ratedModules })
      : t('finding.someStrong', { place, count: strongModules, of: ratedModules });
  if (lowest === null || weakestStage === null) return first;
  return `${first} ${t('finding.weakest', { module: nameOf(lowest), stage: t(`stage.${weakestStage}`) })}`;
}
