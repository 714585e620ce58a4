import { BenchmarkPath } from '#shared/charts/benchmark-path.tsx';
import { formatYear } from '#shared/i18n/format.ts';
import { shortUnitOf, valueInWords } from '#shared/i18n/path-words.ts';
import type { Translate } from '#shared/i18n/translate.ts';
import { momentOf } from '#shared/plan/course.ts';
import { pageLook } from './page-look.ts';
import type { BenchmarkLine } from './plan-model.ts';

/** Three quarters of the page's width, in CSS pixels: enough for a few years. */
const WIDTH = 470;

/** The readings of a benchmark against its path; null while there is no path. */
export function benchmarkChart({ raw, course }: BenchmarkLine, language: string, t: Translate) {
  const { baseline, target, unit, readings } = raw;
  if (baseline === null || target === null) return null;
  const labelOf = (value: number) => valueInWords(value, shortUnitOf(unit), language, t);
  const marked = (at: { year: number; value: number }) => ({ ...at, label: labelOf(at.value) });
  return (
    <BenchmarkPath
      baseline={marked(baseline)}
      target={marked(target)}
      readings={readings.map(({ date, value }) => marked({ year: momentOf(date), value }))}
      formatYear={(year) => formatYear(language, year)}
      {...pageLook(language)}
      width={WIDTH}
      label={course.inWords}
    />
  );
}
