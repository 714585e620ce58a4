import { titleOf } from '#shared/assessment/title-of.ts';
import { BenchmarkPath } from '#shared/charts/benchmark-path.tsx';
import { formatYear } from '#shared/i18n/format.ts';
import { courseInWords, dateInWords, shortUnitOf, valueInWords } from '#shared/i18n/path-words.ts';
import { momentOf } from '#shared/plan/course.ts';
import './plan-rows.css';
import { useTranslate } from '../../use-translate.ts';
import { ChartFigure } from '../charts/chart-figure.tsx';
import { useAssessment } from '../frame/use-assessment.ts';
import type { PlannedBenchmark } from './plan-part.ts';

/** In units of the drawing; the style sheet scales it with the text size. */
const WIDTH = 440;

/** The readings of a benchmark against its path; nothing while there is no path. */
export function BenchmarkPicture({ benchmark }: { benchmark: PlannedBenchmark }) {
  const { t, language } = useTranslate();
  const { assessment } = useAssessment();
  const { baseline, target, unit, readings, statement } = benchmark;
  if (baseline === null || target === null) return null;
  const labelOf = (value: number) => valueInWords(value, shortUnitOf(unit), language, t);
  const marked = (at: { year: number; value: number }) => ({ ...at, label: labelOf(at.value) });
  const row = (id: string, what: string, date: string, value: number) => ({
    id,
    cells: [what, dateInWords(date, language), valueInWords(value, unit, language, t)],
  });
  return (
    <div className="benchmark-picture">
      <ChartFigure
        title={statement}
        of={titleOf(assessment)}
        numbers={{
          columns: [t('charts.column.what'), t('charts.column.when'), t('charts.column.value')],
          rows: [
            row('baseline', t('plan.fact.baseline'), String(baseline.year), baseline.value),
            ...readings.map(({ id, date, value }) => row(id, t('charts.column.reading'), date, value)),
            row('target', t('plan.fact.target'), String(target.year), target.value),
          ],
        }}
        width={WIDTH}
        draw={(look) => (
          <BenchmarkPath
            baseline={marked(baseline)}
            target={marked(target)}
            readings={readings.map(({ date, value }) => marked({ year: momentOf(date), value }))}
            formatYear={(year) => formatYear(language, year)}
            {...look}
            width={WIDTH}
            label={courseInWords(benchmark, readings, language, t)}
          />
        )}
      />
    </div>
  );
}
