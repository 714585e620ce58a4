import { titleOf } from '#shared/assessment/title-of.ts';
import { ModuleBars } from '#shared/charts/module-bars.tsx';
import { StageMap } from '#shared/charts/stage-map.tsx';
import type { OutputOf } from '#shared/contract/index.ts';
import { moduleBarsOf } from '#shared/i18n/module-bars-of.ts';
import { ratingBands } from '#shared/i18n/sentences.ts';
import { stageMapInWords, stageMapOf } from '#shared/i18n/stage-map-of.ts';
import { useTranslate } from '../../use-translate.ts';
import { AsPicture } from '../charts/as-picture.tsx';
import { ChartFigure } from '../charts/chart-figure.tsx';
import { useAssessment } from '../frame/use-assessment.ts';

type Shown = { readonly results: OutputOf<'results.get'> };

/** In units of the drawing; the style sheet scales it with the text size. */
const WIDTH = 760;

/** The table of modules as the two charts of the report. */
export const ResultPictures = ({ results }: Shown) => (
  <AsPicture>
    <Bars results={results} />
    <Stages results={results} />
  </AsPicture>
);

function Bars({ results }: Shown) {
  const { t, language } = useTranslate();
  const { assessment, framework } = useAssessment();
  const shortOf = (id: string) => framework.modules.find((module) => module.id === id)?.short ?? '';
  const bars = moduleBarsOf(results, shortOf, language, t);
  const rows = bars.map(({ id, name, figure, detail }) => ({ id, cells: [name, figure || '–', detail || '–'] }));
  return (
    <ChartFigure
      title={t('charts.title.modules')}
      of={titleOf(assessment)}
      caption={t('annex.results.chartNote')}
      numbers={{ columns: [t('results.module'), t('annex.results.score'), t('annex.results.range')], rows }}
      width={WIDTH}
      draw={(look) => (
        <ModuleBars
          bars={bars}
          bands={ratingBands(t)}
          {...look}
          width={WIDTH}
          label={t('charts.barsLabel', {
            rows: bars.map(({ name, figure, detail }) => `${name} ${figure} ${detail}`.trim()).join('; '),
          })}
        />
      )}
    />
  );
}

function Stages({ results }: Shown) {
  const { t, language } = useTranslate();
  const { assessment, framework } = useAssessment();
  const map = stageMapOf(results, framework, language, t);
  return (
    <ChartFigure
      title={t('charts.title.stages')}
      of={titleOf(assessment)}
      caption={t('charts.stagesNote')}
      numbers={{
        columns: [t('results.module'), ...map.columns.map(({ name }) => name)],
        rows: [
          ...map.rows.map(({ id, name, cells }) => ({
            id,
            cells: [
              name,
              ...cells.map(
                (answers) =>
                  answers.map((each) => `${each.id} ${each.sign || t('results.key.notAnswered')}`).join(', ') || '–',
              ),
            ],
          })),
          {
            id: 'all',
            cells: [map.allName, ...map.columns.map(({ figure, detail }) => `${figure} (${detail})`)],
          },
        ],
      }}
      width={WIDTH}
      draw={(look) => <StageMap {...map} {...look} width={WIDTH} label={stageMapInWords(map, t)} />}
    />
  );
}
