import { titleOf } from '#shared/assessment/title-of.ts';
import { DistanceMap } from '#shared/charts/distance-map.tsx';
import { distanceMapInWords, distanceMapOf } from '#shared/i18n/distance-map-of.ts';
import { useTranslate } from '../../use-translate.ts';
import { ChartFigure } from '../charts/chart-figure.tsx';
import { useAssessment } from '../frame/use-assessment.ts';
import type { Consolidated } from './queue-choice.ts';

/** In units of the drawing; the style sheet scales it with the text size. */
const WIDTH = 860;

/** The map of where bodies differ as a chart: what the table shows, without its links. */
export function DistancePicture({ indicators }: { indicators: readonly Consolidated[] }) {
  const { t, language } = useTranslate();
  const { assessment, framework, respondents } = useAssessment();
  const map = distanceMapOf(indicators, respondents, framework.modules, language, t);
  return (
    <ChartFigure
      title={t('charts.title.distances')}
      of={titleOf(assessment)}
      caption={t('charts.distancesNote')}
      numbers={{
        columns: [t('settle.map.body'), ...map.columns],
        rows: map.rows.map(({ id, name, cells }) => ({ id, cells: [name, ...cells.map(({ figure }) => figure)] })),
      }}
      width={WIDTH}
      draw={(look) => <DistanceMap {...map} {...look} width={WIDTH} label={distanceMapInWords(map, t)} />}
    />
  );
}
