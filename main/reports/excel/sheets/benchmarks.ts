import type { Translate } from '#shared/i18n/translate.ts';
import type { BenchmarkLine, PlanLines } from '../../plan-model.ts';
import type { ReportModel } from '../../report-model.ts';
import { blank, type Cell, type Column, number, type Sheet, type StyleName, text } from '../sheet.ts';
import { sheetName } from '../sheet-name.ts';

const COLUMNS: readonly (readonly [key: string, width: number, style: StyleName])[] = [
  ['statement', 48, 'text'],
  ['measure', 40, 'text'],
  ['unit', 14, 'text'],
  ['baseline', 11, 'number'],
  ['baselineYear', 10, 'centred'],
  ['target', 11, 'number'],
  ['targetYear', 10, 'centred'],
  ['source', 34, 'text'],
  ['frequency', 16, 'text'],
  ['tracker', 34, 'text'],
  ['ifMissed', 40, 'text'],
  ['open', 34, 'text'],
];

/** Benchmarks with their trackers, below them the readings, and the one priority. None while there is neither. */
export function benchmarksSheet({ plan }: Pick<ReportModel, 'plan'>, t: Translate): Sheet | null {
  if (!hasBenchmarks(plan)) return null;
  return {
    name: sheetName(t('workbook.sheet.benchmarks')),
    columns: COLUMNS.map(([key, width, style]): Column => ({ label: t(`workbook.benchmarks.${key}`), width, style })),
    rows: [...plan.benchmarks.map(benchmarkRow), ...readingRows(plan, t), ...priorityRows(plan, t)],
    frozenColumns: 1,
    filteredRows: plan.benchmarks.length,
    lists: [],
    colours: [],
    print: { columns: COLUMNS.length, fit: 'width' },
  };
}

export const hasBenchmarks = ({ benchmarks, priority }: PlanLines): boolean =>
  benchmarks.length > 0 || priority !== null;

const benchmarkRow = (benchmark: BenchmarkLine): Cell[] => [
  text(benchmark.statement),
  text(benchmark.measure),
  text(benchmark.raw.unit),
  number(benchmark.raw.baseline?.value ?? null),
  number(benchmark.raw.baseline?.year ?? null),
  number(benchmark.raw.target?.value ?? null),
  number(benchmark.raw.target?.year ?? null),
  text(benchmark.source),
  text(benchmark.frequency),
  text(benchmark.tracker),
  text(benchmark.ifMissed),
  text(benchmark.mark),
];

function readingRows({ benchmarks }: PlanLines, t: Translate): Cell[][] {
  if (benchmarks.every(({ readings }) => readings.length === 0)) return [];
  const labels = ['statement', 'source', 'date', 'value'].map((key) => t(`workbook.readings.${key}`));
  return [
    [],
    [text(t('workbook.readings.title'), 'heading'), ...labels.slice(1).map(() => blank('heading'))],
    labels.map((label) => text(label, 'strong')),
    ...benchmarks.flatMap(({ statement, readings }) =>
      readings.map((reading): Cell[] => [
        text(statement),
        text(reading.source),
        text(reading.date),
        number(reading.rawValue),
      ]),
    ),
  ];
}

const priorityRows = ({ priority }: PlanLines, t: Translate): Cell[][] =>
  priority === null
    ? []
    : [
        [],
        [text(t('annex.action.priorityTitle'), 'heading'), blank('heading')],
        [text(t('workbook.benchmarks.issue'), 'quiet'), text(priority.issue, 'strong')],
        ...priority.facts.map(([label, words]): Cell[] => [text(label, 'quiet'), text(words)]),
        ...(priority.mark === '' ? [] : [[blank('quiet'), text(priority.mark)]]),
      ];
