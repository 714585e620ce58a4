import { RoundChanges } from '#shared/charts/round-changes.tsx';
import type { Framework } from '#shared/framework/framework.ts';
import { changeRow, changesInWords } from '#shared/i18n/comparison-words.ts';
import { directionOf } from '#shared/i18n/format.ts';
import type { Comparison } from '#shared/results/comparison.ts';
import { BAND_BOUNDS, RATINGS } from '#shared/results/rating.ts';
import { SCREEN_THEME } from '../../components/screen-theme.ts';
import { useTranslate } from '../../use-translate.ts';

/** In units of the drawing; the style sheet scales it with the text size. */
const WIDTH = 860;

/** The way of each module from the earlier round to the later one. */
export function ComparedChart({ modules, framework }: Pick<Comparison, 'modules'> & { framework: Framework }) {
  const { t, language } = useTranslate();
  const shortOf = (id: string) => framework.modules.find((module) => module.id === id)?.short ?? '';
  return (
    <figure className="compared-chart">
      <div className="chart">
        <RoundChanges
          changes={modules
            .filter(({ n }) => n > 0)
            .map((module) => changeRow(module, `${module.id}  ${shortOf(module.id)}`, language, t))}
          bands={RATINGS.map((rating, index) => ({ name: t(`rating.${rating}`), from: BAND_BOUNDS[index] ?? 0 }))}
          theme={SCREEN_THEME}
          mirrored={directionOf(language) === 'rtl'}
          width={WIDTH}
          label={changesInWords(modules, shortOf, language, t)}
        />
      </div>
      <figcaption className="note">{t('comparison.chartNote')}</figcaption>
    </figure>
  );
}
