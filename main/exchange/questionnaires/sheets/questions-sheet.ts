import { fittingText } from '#main/reports/excel/long-texts.ts';
import { answerCell, type Cell, type InputList, type Sheet, text } from '#main/reports/excel/sheet.ts';
import { sheetName } from '#main/reports/excel/sheet-name.ts';
import { LEVELS } from '#shared/assessment/level.ts';
import { valueLabel } from '#shared/i18n/sentences.ts';
import type { Translate } from '#shared/i18n/translate.ts';
import { itemsOf, type QuestionnaireItem, type QuestionnaireModel } from '../questionnaire-model.ts';
import { COLUMN_LOOKS, columnArea, QUESTION_COLUMNS, type QuestionColumn } from './question-columns.ts';

/** One row an indicator: what is asked, what each level means, and the cells to fill. */
export function questionsSheet(model: Pick<QuestionnaireModel, 'modules'>, t: Translate): Sheet {
  const items = itemsOf(model);
  return {
    name: sheetName(t('questionnaire.sheet.questions')),
    columns: QUESTION_COLUMNS.map((column) => ({
      label: t(`questionnaire.column.${column}`),
      width: COLUMN_LOOKS[column][0],
      style: COLUMN_LOOKS[column][1],
      isHidden: column === 'key',
    })),
    rows: items.map(({ module, item }) => rowOf(module.id, item, t)),
    frozenColumns: 3,
    filteredRows: items.length,
    lists: [
      inputList('answer', 'AnswerInput', [...LEVELS.map(String), 'NA', 'DK'], items.length, t),
      inputList('grade', 'GradeInput', ['A', 'B', 'C'], items.length, t),
    ],
    colours: [
      { kind: 'harm', area: columnArea('id', items.length), formula: 'AND($F2="NA",$G2="")' },
      { kind: 'harm', area: columnArea('answer', items.length), formula: 'AND($F2="NA",$G2="")' },
    ],
    print: { columns: QUESTION_COLUMNS.length, fit: 'width' },
    isProtected: true,
  };
}

function rowOf(moduleId: string, item: QuestionnaireItem, t: Translate): Cell[] {
  const { value, grade, comment } = item.issued;
  return [
    text(item.id),
    text(moduleId),
    text(item.critical ? t('questionnaire.criticalId', { id: item.id }) : item.id),
    text(`${item.statement}\n\n${item.question}`),
    text(LEVELS.map((level) => `${valueLabel(level, t)}: ${item.levels[level]}`).join('\n')),
    answerCell(value),
    text(whyCell(item.issued)),
    text(grade ?? ''),
    text(comment),
    text(sourcesCell(item.issued, t)),
  ];
}

/** The reason with NA, whom to ask with DK; an answer never has both. */
export const whyCell = ({ reason, whomToAsk }: QuestionnaireItem['issued']): string => reason || whomToAsk;

export const sourcesCell = ({ sources }: QuestionnaireItem['issued'], t: Translate): string =>
  fittingText(sources.join('\n'), t('questionnaire.moreSources'));

const inputList = (
  column: QuestionColumn,
  name: string,
  values: readonly string[],
  rows: number,
  t: Translate,
): InputList => ({
  area: columnArea(column, rows),
  name,
  values,
  title: t(`questionnaire.column.${column}`),
  message: t(`questionnaire.input.${column}`),
});
