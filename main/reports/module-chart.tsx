import { ModuleBars } from '#shared/charts/module-bars.tsx';
import { moduleBarsOf } from '#shared/i18n/module-bars-of.ts';
import { ratingBands } from '#shared/i18n/sentences.ts';
import type { Translate } from '#shared/i18n/translate.ts';
import { PAGE_WIDTH, pageLook } from './page-look.ts';
import type { ReportModel } from './report-model.ts';
import { chartInWords } from './sections/overview.ts';

/** The chart of all modules, in the words and numbers of the report. */
export function moduleChart(
  { modules, results, language }: Pick<ReportModel, 'modules' | 'results' | 'language'>,
  t: Translate,
) {
  const shortOf = (id: string) => modules.find((module) => module.id === id)?.short ?? '';
  return (
    <ModuleBars
      bars={moduleBarsOf(results, shortOf, language, t)}
      bands={ratingBands(t)}
      {...pageLook(language)}
      width={PAGE_WIDTH}
      label={chartInWords({ modules }, t)}
    />
  );
}
