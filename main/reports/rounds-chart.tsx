import { REPORT_THEME } from '#shared/charts/chart-theme.ts';
import { RoundChanges } from '#shared/charts/round-changes.tsx';
import { changeRow } from '#shared/i18n/comparison-words.ts';
import { directionOf } from '#shared/i18n/format.ts';
import type { Translate } from '#shared/i18n/translate.ts';
import { BAND_BOUNDS, RATINGS } from '#shared/results/rating.ts';
import type { RoundsModel } from './rounds-model.ts';

/** As wide as the text of the page, in CSS pixels. */
const WIDTH = 628;

/** The way of each module between the two rounds, in the words and numbers of the report. */
export function roundsChart({ modules, chartInWords }: RoundsModel, language: string, t: Translate) {
  return (
    <RoundChanges
      changes={modules
        .filter(({ raw }) => raw.n > 0)
        .map(({ raw, id, name }) => changeRow(raw, `${id}  ${name}`, language, t))}
      bands={RATINGS.map((rating, index) => ({ name: t(`rating.${rating}`), from: BAND_BOUNDS[index] ?? 0 }))}
      theme={REPORT_THEME}
      mirrored={directionOf(language) === 'rtl'}
      width={WIDTH}
      label={chartInWords}
    />
  );
}
