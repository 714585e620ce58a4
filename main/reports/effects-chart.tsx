import { EffectsByGroup } from '#shared/charts/effects-by-group.tsx';
import { formatSignedWhole } from '#shared/i18n/format.ts';
import type { Translate } from '#shared/i18n/translate.ts';
import type { PolicyLines } from './impact-model.ts';
import { PAGE_WIDTH, pageLook } from './page-look.ts';

/** The effects of a policy by group, in the words and numbers of the report. */
export function effectsChart({ title, effects }: PolicyLines, language: string, t: Translate) {
  return (
    <EffectsByGroup
      label={t('impact.pictureLabel', { option: title })}
      bars={effects.map(({ raw, group }) => ({
        id: `${raw.effect.optionId}/${raw.effect.id}`,
        name: group,
        significance: raw.significance,
        figure: formatSignedWhole(language, raw.significance),
        detail: t(`impact.band.${raw.band}`),
      }))}
      words={{ worse: t('impact.worse'), better: t('impact.better') }}
      {...pageLook(language)}
      width={PAGE_WIDTH}
    />
  );
}
