import type { OutputOf } from '#shared/contract/index.ts';
import { findIndicator } from '#shared/framework/find-indicator.ts';
import { roundHalfUp } from '#shared/i18n/format.ts';
import { courseInWords, dateInWords, pathInWords, valueInWords, whenInWords } from '#shared/i18n/path-words.ts';
import type { Translate } from '#shared/i18n/translate.ts';
import type { BenchmarkLine, ReadingLine } from '../plan-model.ts';
import type { ReportOrder } from '../report-order.ts';
import { whoIs } from './plan-words.ts';

type Benchmark = OutputOf<'plan.get'>['benchmarks'][number];
type Told = Pick<ReportOrder, 'plan' | 'language' | 'framework' | 'companion' | 'context'>;

/** The benchmarks with their trackers and readings. */
export const benchmarkLines = (order: Told, t: Translate): BenchmarkLine[] =>
  order.plan.benchmarks.map((raw) => {
    const { plan, language } = order;
    const inUnit = (value: number) => valueInWords(value, raw.unit, language, t);
    const inYear = (point: Benchmark['baseline']) =>
      point === null
        ? ''
        : t('planParts.valueIn', { value: inUnit(point.value), when: whenInWords(String(point.year), language, t) });
    const missing = raw.gaps.map((gap) => t(`annex.action.gap.${gap}`)).join(', ');
    return {
      raw,
      statement: raw.statement,
      measure: measureOf(raw, order),
      baseline: inYear(raw.baseline),
      target: inYear(raw.target),
      source: raw.source,
      frequency: raw.frequency === null ? '' : t(`plan.frequency.${raw.frequency}`),
      tracker: whoIs({ body: raw.trackerBody, role: raw.trackerRole, of: `benchmark/${raw.id}` }, plan.persons, t),
      ifMissed: raw.ifMissed,
      readings: raw.readings.map((reading) => readingLine(reading, inUnit, language, t)),
      course: {
        state: pathInWords(raw, raw.readings, language, t),
        inWords: courseInWords(raw, raw.readings, language, t),
      },
      mark: missing === '' ? '' : t('annex.action.draftLacks', { missing }),
    };
  });

function measureOf({ measure }: Benchmark, { framework, companion, context }: Told): string {
  if (measure.kind === 'own') return measure.text;
  if (measure.kind === 'figure')
    return (
      companion.figures.find(({ key }) => key === measure.figure)?.name ??
      context.figures.find(({ id }) => id === measure.figure)?.name ??
      measure.figure
    );
  const statement = findIndicator(framework, measure.indicatorId)?.statement ?? '';
  return `${measure.indicatorId}  ${statement}`.trim();
}

const readingLine = (
  { date, value, share, source }: Benchmark['readings'][number],
  inUnit: (value: number) => string,
  language: string,
  t: Translate,
): ReadingLine => ({
  date: dateInWords(date, language),
  value: inUnit(value),
  rawValue: value,
  share: share === null ? '' : t('report.shareOfTheWay', { percent: roundHalfUp(100 * share) }),
  source,
});
