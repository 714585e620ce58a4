import { REPORT_THEME } from '#shared/charts/chart-theme.ts';
import { ModuleBars } from '#shared/charts/module-bars.tsx';
import { directionOf } from '#shared/i18n/format.ts';
import { moduleBarsOf } from '#shared/i18n/module-bars-of.ts';
import type { Translate } from '#shared/i18n/translate.ts';
import { BAND_BOUNDS, RATINGS } from '#shared/results/rating.ts';
import type { ReportModel } from './report-model.ts';
import { chartInWords } from './sections/overview.ts';

/** As wide as the text of the page, in CSS pixels. */
const WIDTH = 628;

/** The chart of all modules, in the words and numbers of the report. */
export function moduleChart(
  { modules, results, language }: Pick<ReportModel, 'modules' | 'results' | 'language'>,
  t: Translate,
) {
  const shortOf = (id: string) => modules.find((module) => module.id === id)?.short ?? '';
  return (
    <ModuleBars
      bars={moduleBarsOf(results, shortOf, language, t)}
      bands={RATINGS.map((rating, index) => ({ name: t(`rating.${rating}`), from: BAND_BOUNDS[index] ?? 0 }))}
      theme={REPORT_THEME}
      mirrored={directionOf(language) === 'rtl'}
      width={WIDTH}
      label={chartInWords({ modules }, t)}
    />
  );
}
