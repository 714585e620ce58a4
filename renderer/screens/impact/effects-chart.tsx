import { titleOf } from '#shared/assessment/title-of.ts';
import { EffectsByGroup } from '#shared/charts/effects-by-group.tsx';
import type { Companion } from '#shared/framework/companion.ts';
import { formatSignedWhole } from '#shared/i18n/format.ts';
import { useTranslate } from '../../use-translate.ts';
import { ChartFigure } from '../charts/chart-figure.tsx';
import { useAssessment } from '../frame/use-assessment.ts';
import { type AppraisedOption, nameIn } from './impact-parts.ts';

/** In units of the drawing; the style sheet scales it with the text size. */
const WIDTH = 760;

/** The effects of one option, by group. */
export function EffectsChart({ companion, option }: { companion: Companion; option: AppraisedOption }) {
  const { t, language } = useTranslate();
  const { assessment } = useAssessment();
  const bars = option.effects.map(({ effect, significance, band }) => ({
    id: effect.id,
    name: nameIn(companion.groups, effect.group),
    significance,
    figure: formatSignedWhole(language, significance),
    detail: t(`impact.band.${band}`),
  }));
  return (
    <ChartFigure
      title={t('charts.title.effects', { option: option.name })}
      of={titleOf(assessment)}
      caption={t('impact.pictureCaption', { option: option.name })}
      numbers={{
        columns: [t('impact.column.effect'), t('impact.column.significance')],
        rows: bars.map(({ id, name, figure, detail }) => ({ id, cells: [name, `${figure} ${detail}`] })),
      }}
      width={WIDTH}
      draw={(look) => (
        <EffectsByGroup
          label={t('impact.pictureLabel', { option: option.name })}
          bars={bars}
          words={{ worse: t('impact.worse'), better: t('impact.better') }}
          {...look}
          width={WIDTH}
        />
      )}
    />
  );
}
