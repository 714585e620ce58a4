import { formatNumber } from '#shared/i18n/format.ts';
import type { Translate } from '#shared/i18n/translate.ts';
import type { AnnexNumber } from '../brief/annex-numbers.ts';
import type { BriefModel } from '../brief/brief-model.ts';
import { BRIEF_LIMITS, type Within } from '../brief/limits.ts';
import type { KeyFigureLine } from '../context-model.ts';
import type { ReportModel } from '../report-model.ts';

/** The two pages have room for three (framework F2). */
const MOST = 3;

/** What says most at a glance comes first; then the framework's order. */
const FIRST = [
  'nationals-abroad',
  'remittances-share-of-gdp',
  'youth-unemployment',
  'immigrants',
  'displaced-by-hazards',
];

/** Three key figures with year and source; where none is known, the baselines of the policies under appraisal. */
export function briefFigures(
  model: Pick<ReportModel, 'context' | 'policies' | 'language'>,
  within: Within,
  numberOf: AnnexNumber,
  t: Translate,
): BriefModel['figures'] {
  const known = model.context.figures
    .map((line) => ({ what: line.name, ...line, value: shortValue(line, model.language), number: numberOf('context') }))
    .filter(({ isMissing, year, value }) => !isMissing && year !== '' && value.length <= BRIEF_LIMITS.figure)
    .sort((a, b) => rankOf(a) - rankOf(b));
  const baselines = model.policies.flatMap((policy) =>
    policy.baselines
      .filter(({ value, year }) => value !== '' && year !== '')
      .map((each) => ({ ...each, number: numberOf('impact', policy.title) })),
  );
  return (known.length > 0 ? known : baselines).slice(0, MOST).map(({ what, value, year, source, number }) => ({
    value: within('figure', value, number),
    name: within('figureName', what, number),
    source: within('figureSource', [year, source].filter(Boolean).join(t('brief.comma')), number),
  }));
}

/** People need no unit where the figure's name says whom it counts. */
const shortValue = ({ raw, value }: KeyFigureLine, language: string): string =>
  raw?.unit === 'people' && typeof raw.value === 'number' ? formatNumber(language, raw.value) : value;

const rankOf = ({ raw }: KeyFigureLine): number => {
  const rank = FIRST.indexOf(raw?.id ?? '');
  return rank === -1 ? FIRST.length : rank;
};
