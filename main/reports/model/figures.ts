import { formatWhole } from '#shared/i18n/format.ts';
import { markLabels, ratingLabel, scoreRange } from '#shared/i18n/sentences.ts';
import type { Translate } from '#shared/i18n/translate.ts';
import type { TagScore } from '#shared/results/by-tag.ts';
import type { ModuleScore, Total } from '#shared/results/total.ts';
import type { ModuleFigures, ReportModel, TagLine } from '../report-model.ts';

/** A module's figures as printed: score and rating give way to "Not enough information" together. */
export function moduleFigures(raw: ModuleScore, redFlags: number, language: string, t: Translate): ModuleFigures {
  const isRated = raw.rating !== null;
  return {
    raw,
    score: isRated && raw.score !== null ? formatWhole(language, raw.score) : '',
    range: scoreRange(raw, language, t),
    coverage: raw.coverage === null ? '' : t('figure.percent', { value: formatWhole(language, raw.coverage) }),
    confidence: raw.confidence === null ? '' : formatWhole(language, raw.confidence),
    rating: raw.applicable === 0 ? t('figure.notAssessed') : ratingLabel(raw.rating, t),
    marks: markLabels(raw, t).join(', '),
    redFlags,
  };
}

export const tagLines = (
  scores: readonly TagScore[],
  labelOf: (id: string) => string,
  language: string,
  t: Translate,
): TagLine[] =>
  scores.map(({ id, score, n, applicable }) => ({
    id,
    label: labelOf(id),
    score: score === null ? t('figure.tooFew') : formatWhole(language, score),
    raw: score,
    n,
    applicable,
  }));

export const totalLine = (raw: Total, lowest: string, language: string, t: Translate): ReportModel['total'] => ({
  raw,
  score: raw.score === null ? '' : formatWhole(language, raw.score),
  range: scoreRange(raw, language, t),
  rating: raw.score === null ? t('figure.totalWithheld') : ratingLabel(raw.rating, t),
  lowest,
  withheld: raw.score === null,
});
