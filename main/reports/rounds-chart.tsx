import { RoundChanges } from '#shared/charts/round-changes.tsx';
import { changeRow } from '#shared/i18n/comparison-words.ts';
import { ratingBands } from '#shared/i18n/sentences.ts';
import type { Translate } from '#shared/i18n/translate.ts';
import { PAGE_WIDTH, pageLook } from './page-look.ts';
import type { RoundsModel } from './rounds-model.ts';

/** The way of each module between the two rounds, in the words and numbers of the report. */
export function roundsChart({ modules, chartInWords }: RoundsModel, language: string, t: Translate) {
  return (
    <RoundChanges
      changes={modules
        .filter(({ raw }) => raw.n > 0)
        .map(({ raw, id, name }) => changeRow(raw, `${id}  ${name}`, language, t))}
      bands={ratingBands(t)}
      {...pageLook(language)}
      width={PAGE_WIDTH}
      label={chartInWords}
    />
  );
}
