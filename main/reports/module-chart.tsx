import { REPORT_THEME } from '#shared/charts/chart-theme.ts';
import { ModuleBars } from '#shared/charts/module-bars.tsx';
import { directionOf } from '#shared/i18n/format.ts';
import type { Translate } from '#shared/i18n/translate.ts';
import { BAND_BOUNDS, RATINGS } from '#shared/results/rating.ts';
import type { ModulePart, ReportModel } from './report-model.ts';
import { chartInWords } from './sections/overview.ts';

/** As wide as the text of the page, in CSS pixels. */
const WIDTH = 628;

/** The chart of all modules, in the words and numbers of the report. */
export function moduleChart({ modules, language }: Pick<ReportModel, 'modules' | 'language'>, t: Translate) {
  return (
    <ModuleBars
      bars={modules.filter(({ figures }) => figures.raw.applicable > 0).map(barOf)}
      bands={RATINGS.map((rating, index) => ({ name: t(`rating.${rating}`), from: BAND_BOUNDS[index] ?? 0 }))}
      theme={REPORT_THEME}
      mirrored={directionOf(language) === 'rtl'}
      width={WIDTH}
      label={chartInWords({ modules }, t)}
    />
  );
}

function barOf({ id, short, figures, indicators }: ModulePart) {
  const { raw, score, range, rating } = figures;
  return {
    id,
    name: `${id}  ${short}`,
    score: score === '' ? null : raw.score,
    low: raw.low ?? 0,
    high: raw.high ?? 100,
    figure: score,
    detail: score === '' ? rating : raw.low === raw.high ? '' : range,
    isProposed: indicators.some(({ from }) => from === 'proposed'),
  };
}
