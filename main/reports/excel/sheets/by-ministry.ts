import type { Translate } from '#shared/i18n/translate.ts';
import { givenAnswers } from '#shared/results/counted.ts';
import { reasonsToSettle, spreadOf } from '#shared/results/divergence.ts';
import { isToSettle } from '#shared/results/progress.ts';
import type { AnswerLine, IndicatorLine, ReportModel } from '../../report-model.ts';
import { answerCell, type Cell, type Column, number, type Sheet, text } from '../sheet.ts';
import { sheetName } from '../sheet-name.ts';

/** Who answered what, side by side, and what is still to settle. */
export function byMinistrySheet(
  { modules, respondents }: Pick<ReportModel, 'modules' | 'respondents'>,
  t: Translate,
): Sheet {
  const names = respondents.map(({ name }) => name);
  const rows = modules.flatMap(({ indicators }) => indicators.map((indicator) => rowOf(indicator, names, t)));
  const columns = columnsOf(names, t);
  return {
    name: sheetName(t('workbook.sheet.byMinistry')),
    columns,
    rows,
    frozenColumns: 1,
    filteredRows: rows.length,
    lists: [],
    colours: [{ kind: 'scale', area: { columns: [3, 4 + names.length], rows: [2, rows.length + 1] }, highest: 4 }],
    print: { columns: columns.length, fit: 'width' },
  };
}

const columnsOf = (names: readonly string[], t: Translate): Column[] => [
  { label: t('workbook.byMinistry.id'), width: 9, style: 'code' },
  { label: t('workbook.byMinistry.indicator'), width: 50, style: 'text' },
  ...names.map((label): Column => ({ label, width: 6, style: 'centred', isTurned: true })),
  { label: t('workbook.byMinistry.proposed'), width: 6, style: 'centred', isTurned: true },
  { label: t('workbook.byMinistry.counted'), width: 6, style: 'centred', isTurned: true },
  { label: t('workbook.byMinistry.basis'), width: 30, style: 'text' },
  { label: t('workbook.byMinistry.range'), width: 8, style: 'centred' },
  { label: t('workbook.byMinistry.settle'), width: 34, style: 'text' },
  { label: t('workbook.byMinistry.reason'), width: 50, style: 'text' },
  { label: t('workbook.byMinistry.lead'), width: 26, style: 'text' },
];

function rowOf(indicator: IndicatorLine, names: readonly string[], t: Translate): Cell[] {
  const answerOf = new Map(indicator.answers.map((answer) => [answer.respondent, answer.raw]));
  const given = givenAnswers(indicator.answers.map(valued));
  const reasons = isToSettle(indicator, indicator.answers.map(valued)) ? reasonsToSettle(given) : [];
  return [
    text(indicator.id),
    text(indicator.statement),
    ...names.map((name) => answerCell(answerOf.get(name) ?? null)),
    answerCell(indicator.proposed?.raw ?? null),
    answerCell(indicator.raw),
    text(indicator.basis),
    number(spreadOf(given)),
    text(reasons.map((reason) => t(`workbook.settle.${reason}`)).join('; '), 'strong'),
    text(indicator.agreed?.reason ?? ''),
    text(indicator.lead),
  ];
}

const valued = ({ raw, grade }: AnswerLine) => ({ value: raw, grade });
