import type { Benchmark } from '../plan/benchmark.ts';
import { courseOf, momentOf } from '../plan/course.ts';
import { pathToTarget } from '../plan/path-to-target.ts';
import type { Reading } from '../plan/reading.ts';
import { formatDate, formatFigure, formatYear } from './format.ts';
import type { Translate } from './translate.ts';

type Read = Pick<Reading, 'date' | 'value'>;
type Course = Pick<Benchmark, 'baseline' | 'target' | 'unit'>;

/** A value with its unit, as people write it. */
export const valueInWords = (value: number, unit: string, language: string, t: Translate): string =>
  unit.trim() === ''
    ? formatFigure(language, value)
    : t('planParts.value', { value: formatFigure(language, value), unit: unit.trim() });

/** Longer units are said once, not at each figure. */
const SHORT_UNIT = 4;

/** What of a unit fits beside each figure of a sentence or a picture. */
export function shortUnitOf(unit: string): string {
  if (unit.startsWith('%')) return '%';
  return unit.length <= SHORT_UNIT ? unit : '';
}

/** The year or day of a reading, as people write it. */
export const dateInWords = (date: string, language: string): string =>
  date.length === 4 ? formatYear(language, Number(date)) : formatDate(language, date);

export const whenInWords = (date: string, language: string, t: Translate): string =>
  t(date.length === 4 ? 'planParts.inYear' : 'planParts.onDay', { date: dateInWords(date, language) });

/** Where a benchmark stands against its path, in one sentence with its numbers. */
export function pathInWords(benchmark: Course, readings: readonly Read[], language: string, t: Translate): string {
  const course = courseOf(benchmark, readings);
  if (course === null) return t('planParts.path.no-path');
  const { state, latest, expected, shortBy } = pathToTarget(course);
  const inWords = (value: number | null, unit = shortUnitOf(benchmark.unit)) =>
    valueInWords(value ?? 0, unit, language, t);
  const read = readings.findLast(({ date, value }) => momentOf(date) === latest?.year && value === latest.value);
  return t(`planParts.path.${state}`, {
    value: inWords(latest?.value ?? null, benchmark.unit),
    when: read ? whenInWords(read.date, language, t) : '',
    expected: inWords(expected),
    shortBy: formatFigure(language, shortBy ?? 0),
    target: inWords(course.target.value, latest === null ? benchmark.unit : undefined),
    year: formatYear(language, course.target.year),
  });
}

/** The whole chart of a benchmark in words: baseline, readings, target. */
export function courseInWords(
  benchmark: Course & { readonly statement: string },
  readings: readonly Read[],
  language: string,
  t: Translate,
): string {
  const { statement, baseline, target, unit } = benchmark;
  const at = (point: { year: number; value: number } | null) =>
    point === null
      ? t('planParts.notKnown')
      : t('planParts.valueIn', {
          value: valueInWords(point.value, unit, language, t),
          when: whenInWords(String(point.year), language, t),
        });
  const read = readings.map(({ date, value }) =>
    t('planParts.valueIn', { value: valueInWords(value, unit, language, t), when: whenInWords(date, language, t) }),
  );
  return t('planParts.chartLabel', {
    statement,
    baseline: at(baseline),
    target: at(target),
    readings: read.join('; ') || t('planParts.noReadings'),
  });
}
