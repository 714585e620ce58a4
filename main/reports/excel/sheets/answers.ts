import { isLevel, LEVELS } from '#shared/assessment/level.ts';
import type { Translate } from '#shared/i18n/translate.ts';
import { GRADE_TENTHS } from '#shared/results/scoring.ts';
import type { IndicatorLine, ReportModel } from '../../report-model.ts';
import { ANSWER_COLUMNS, type AnswerColumn, answerArea, columnOf, indicatorCount } from '../answer-columns.ts';
import { fittingText, sourceText } from '../long-texts.ts';
import {
  answerCell,
  type Cell,
  type ColourRule,
  day,
  formula,
  type InputList,
  number,
  type Sheet,
  type StyleName,
  text,
} from '../sheet.ts';
import { sheetName } from '../sheet-name.ts';
import { directionCode, tagList } from '../tags.ts';

const LOOKS: Readonly<Record<AnswerColumn, readonly [width: number, style: StyleName]>> = {
  id: [9, 'code'],
  module: [9, 'code'],
  stage: [8, 'code'],
  direction: [10, 'code'],
  critical: [9, 'text'],
  indicator: [74, 'text'],
  answer: [9, 'input'],
  weight: [9, 'input'],
  evidence: [10, 'input'],
  evidenceNote: [20, 'quiet'],
  source: [44, 'text'],
  ministry: [26, 'text'],
  role: [16, 'text'],
  date: [12, 'day'],
  comment: [52, 'text'],
  points: [8, 'number'],
  answeredWeight: [8, 'number'],
  applicableWeight: [8, 'number'],
  confidenceWeight: [8, 'number'],
  sdg: [26, 'quiet'],
  gcm: [26, 'quiet'],
};

/** One row for every indicator with its counted value. Its answer, weight and evidence are what the scores are made of. */
export function answersSheet({ modules }: Pick<ReportModel, 'modules'>, t: Translate): Sheet {
  const rows = modules.flatMap(({ indicators, notAssessedReason }) =>
    indicators.map((indicator) => ({ indicator, notAssessedReason })),
  );
  const count = indicatorCount({ modules });
  return {
    name: sheetName(t('workbook.sheet.answers')),
    columns: ANSWER_COLUMNS.map((column) => ({
      label: t(`workbook.answers.${column}`),
      width: LOOKS[column][0],
      style: LOOKS[column][1],
    })),
    rows: rows.map(({ indicator, notAssessedReason }, index) => rowOf(indicator, notAssessedReason, index + 2, t)),
    frozenColumns: 1,
    filteredRows: count,
    lists: inputLists(count, t),
    colours: redFlagRules(count),
    print: { columns: columnOf('comment'), fit: { breakAfter: columnOf('evidence'), scale: 72 } },
  };
}

function rowOf(indicator: IndicatorLine, notAssessedReason: string, row: number, t: Translate): Cell[] {
  const { raw, weight, grade } = indicator;
  const answered = isLevel(raw);
  const tenths = answered && grade !== null ? GRADE_TENTHS[grade] : 0;
  return [
    text(indicator.id),
    text(indicator.moduleId),
    text(indicator.stageId),
    text(directionCode(indicator.directionId, t)),
    text(indicator.isCritical ? t('workbook.critical') : ''),
    text(indicator.statement),
    answerCell(raw),
    number(weight),
    text(grade ?? ''),
    text(grade === null ? '' : t(`grade.${grade}`)),
    text(fittingText(sourceText(restingOn(indicator)), t('workbook.answers.moreSources'))),
    ...settledCells(indicator, notAssessedReason, t),
    formula(`IF(ISNUMBER(G${row}),G${row}*H${row},0)`, answered ? raw * weight : 0),
    formula(`IF(ISNUMBER(G${row}),H${row},0)`, answered ? weight : 0),
    formula(`IF(G${row}="NA",0,H${row})`, raw === 'NA' ? 0 : weight),
    formula(
      `IF(ISNUMBER(G${row}),H${row}*IF(I${row}="A",1,IF(I${row}="B",0.6,IF(I${row}="C",0.3,0))),0)`,
      (weight * tenths) / 10,
    ),
    text(tagList('sdg', indicator.sdg, t)),
    text(tagList('gcm', indicator.gcm, t)),
  ];
}

/** What the counted value rests on: the evidence kept where something is agreed, else that of all answers. */
const restingOn = ({ agreed, from, answers }: IndicatorLine) =>
  from === 'agreed' && agreed && agreed.sources.length > 0 ? [agreed] : answers;

/** Columns L to O: who settled the value, when, and what they say about it. */
function settledCells(indicator: IndicatorLine, notAssessedReason: string, t: Translate): Cell[] {
  if (notAssessedReason !== '') {
    return [
      text(t('figure.notAssessed')),
      text(''),
      day(null),
      text(t('workbook.answers.notAssessed', { reason: notAssessedReason })),
    ];
  }
  const { agreed, from } = indicator;
  if (from === 'agreed' && agreed) {
    const said = joinLines([agreed.reason, whomToAsk(agreed.whomToAsk, t)]);
    return [text(agreed.by), text(''), day(agreed.agreedAt), text(said)];
  }
  const only = indicator.answers.find(({ raw }) => raw !== null);
  if (from === 'only-answer' && only) {
    const said = joinLines([only.comment, notApplicable(only.reason, t), whomToAsk(only.whomToAsk, t)]);
    return [text(only.respondent), text(only.role), day(only.answeredAt), text(said)];
  }
  return [
    text(indicator.basis),
    text(''),
    day(null),
    text(from === 'proposed' ? t('workbook.answers.proposed', { count: indicator.answers.length }) : ''),
  ];
}

const joinLines = (lines: readonly string[]) => lines.filter((line) => line !== '').join('\n');
const whomToAsk = (who: string, t: Translate) => (who === '' ? '' : t('workbook.answers.ask', { who }));
const notApplicable = (reason: string, t: Translate) =>
  reason === '' ? '' : t('workbook.answers.doesNotApply', { reason });

const inputLists = (rows: number, t: Translate): InputList[] => [
  list('answer', 'AnswerInput', [...LEVELS.map(String), 'NA', 'DK'], rows, t),
  list('weight', 'WeightInput', ['1', '2', '3', '4', '5'], rows, t),
  list('evidence', 'EvidenceInput', ['A', 'B', 'C'], rows, t),
];

const list = (
  column: AnswerColumn,
  name: string,
  values: readonly string[],
  rows: number,
  t: Translate,
): InputList => ({
  area: answerArea(column, rows),
  name,
  values,
  title: t(`workbook.answers.${column}`),
  message: t(`workbook.input.${column}`),
});

/** Critical indicators at 0 or 1, in rust and bold. */
const redFlagRules = (rows: number): ColourRule[] =>
  (['id', 'critical', 'answer'] as const).map((column) => ({
    kind: 'harm',
    area: answerArea(column, rows),
    formula: 'AND($E2<>"",ISNUMBER($G2),$G2<2)',
  }));
