import type { Translate } from '#shared/i18n/translate.ts';
import type { PlanLines, StepLine } from '../../plan-model.ts';
import type { ReportModel } from '../../report-model.ts';
import { blank, type Cell, type Column, day, formula, number, type Sheet, type StyleName, text } from '../sheet.ts';
import { sheetName } from '../sheet-name.ts';

const COLUMNS: readonly (readonly [key: string, width: number, style: StyleName])[] = [
  ['actor', 16, 'text'],
  ['step', 52, 'text'],
  ['owner', 34, 'text'],
  ['date', 12, 'day'],
  ['state', 16, 'text'],
  ['cost', 14, 'number'],
  ['currency', 10, 'centred'],
  ['priceYear', 10, 'centred'],
  ['source', 28, 'text'],
  ['benchmark', 36, 'text'],
  ['newElement', 10, 'centred'],
  ['open', 34, 'text'],
];

/** Next steps by actor, what they cost within each currency, then the results matrix and the entry points. None while nothing is planned. */
export function actionsSheet({ plan }: Pick<ReportModel, 'plan'>, t: Translate): Sheet | null {
  if (!hasActions(plan)) return null;
  const steps = plan.actors.flatMap((actor) => actor.steps);
  return {
    name: sheetName(t('workbook.sheet.actions')),
    columns: COLUMNS.map(([key, width, style]): Column => ({ label: t(`workbook.actions.${key}`), width, style })),
    rows: [
      ...steps.map((step) => stepRow(step, t)),
      ...totalRows(plan, steps.length, t),
      ...resultRows(plan, t),
      ...entryRows(plan, t),
    ],
    frozenColumns: 2,
    filteredRows: steps.length,
    lists: [],
    colours: [],
    print: { columns: COLUMNS.length, fit: 'width' },
  };
}

export const hasActions = ({ actors, resultRows, entryPoints }: PlanLines): boolean =>
  actors.some(({ steps }) => steps.length > 0) || resultRows.length > 0 || entryPoints.length > 0;

const stepRow = (step: StepLine, t: Translate): Cell[] => [
  text(step.actor),
  text(step.step),
  text(step.owner),
  day(step.rawDate || null),
  text(step.status),
  number(step.rawCost?.amount ?? null),
  text(step.rawCost?.currency ?? ''),
  number(step.rawCost?.priceYear ?? null),
  text(step.source),
  text(step.benchmark),
  text(step.isNewElement ? t('workbook.actions.yes') : ''),
  text(step.marks.join('; ')),
];

/** A part below the steps begins with its name; the columns of the sheet do not fit it, so it has a header row of its own. */
const headed = (title: string, labels: readonly string[]): Cell[][] => [
  [],
  [text(title, 'heading'), ...labels.slice(1).map(() => blank('heading'))],
  labels.map((label) => text(label, 'strong')),
];

/** Live sums within each currency of the steps that were not dropped. */
function totalRows({ rawCosts }: PlanLines, steps: number, t: Translate): Cell[][] {
  const last = steps + 1;
  return rawCosts.length === 0
    ? []
    : [
        [],
        ...rawCosts.map(({ currency, amount }, index): Cell[] => {
          const row = last + 2 + index;
          return [
            blank(),
            blank(),
            blank(),
            blank(),
            text(index === 0 ? t('workbook.actions.total') : '', 'strong'),
            formula(
              `SUMIFS($F$2:$F$${last},$G$2:$G$${last},$G${row},$E$2:$E$${last},"<>${t('plan.status.dropped')}")`,
              amount,
            ),
            text(currency),
          ];
        }),
      ];
}

const RESULT_KEYS = [
  'objective',
  'measure',
  'indicator',
  'baseline',
  'target',
  'amount',
  'currency',
  'priceYear',
] as const;

function resultRows({ resultRows: rows }: PlanLines, t: Translate): Cell[][] {
  if (rows.length === 0) return [];
  const labels = [...RESULT_KEYS, 'lead', 'sourceOfMoney'].map((key) => t(`workbook.results.${key}`));
  return [
    ...headed(t('annex.action.resultsTitle'), labels),
    ...rows.map((row): Cell[] => [
      text(row.objective),
      text(row.measure),
      text(row.indicator),
      text(row.baseline, 'text'),
      text(row.target),
      number(row.rawCost?.amount ?? null),
      text(row.rawCost?.currency ?? ''),
      number(row.rawCost?.priceYear ?? null),
      text(row.lead),
      text(row.sourceOfMoney),
    ]),
  ];
}

/** What to put in stands in the next wide column. */
const GAP = ['', '', '', '', ''] as const;

function entryRows({ entryPoints }: PlanLines, t: Translate): Cell[][] {
  if (entryPoints.length === 0) return [];
  const labels = ['cycle', 'document', 'body', 'date', ...GAP, 'what'].map((key) => key && t(`annex.action.${key}`));
  return [
    ...headed(t('annex.action.entryTitle'), labels),
    ...entryPoints.map((entry): Cell[] => [
      text(entry.cycle),
      text(entry.document),
      text(entry.body),
      day(entry.rawDate || null),
      ...GAP.map(() => blank()),
      text(entry.what),
    ]),
  ];
}
