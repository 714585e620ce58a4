import { BenchmarkPath } from '#shared/charts/benchmark-path.tsx';
import { directionOf, formatYear } from '#shared/i18n/format.ts';
import { courseInWords, shortUnitOf, valueInWords } from '#shared/i18n/path-words.ts';
import { momentOf } from '#shared/plan/course.ts';
import './plan-rows.css';
import { SCREEN_THEME } from '../../components/screen-theme.ts';
import { useTranslate } from '../../use-translate.ts';
import type { PlannedBenchmark } from './plan-part.ts';

/** In units of the drawing; the style sheet scales it with the text size. */
const WIDTH = 440;

/** The readings of a benchmark against its path; nothing while there is no path. */
export function BenchmarkPicture({ benchmark }: { benchmark: PlannedBenchmark }) {
  const { t, language } = useTranslate();
  const { baseline, target, unit, readings } = benchmark;
  if (baseline === null || target === null) return null;
  const marked = (at: { year: number; value: number }) => ({
    ...at,
    label: valueInWords(at.value, shortUnitOf(unit), language, t),
  });
  return (
    <div className="chart benchmark-picture">
      <BenchmarkPath
        baseline={marked(baseline)}
        target={marked(target)}
        readings={readings.map(({ date, value }) => marked({ year: momentOf(date), value }))}
        formatYear={(year) => formatYear(language, year)}
        theme={SCREEN_THEME}
        mirrored={directionOf(language) === 'rtl'}
        width={WIDTH}
        label={courseInWords(benchmark, readings, language, t)}
      />
    </div>
  );
}
