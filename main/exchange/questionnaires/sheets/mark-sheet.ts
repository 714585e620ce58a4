import { number, type Sheet, text } from '#main/reports/excel/sheet.ts';
import { MARK_SHEET, QUESTIONNAIRE_VERSION } from '#shared/exchange/questionnaire-mark.ts';
import { NOTHING_STATED } from '#shared/exchange/stated-answer.ts';
import type { Translate } from '#shared/i18n/translate.ts';
import { itemsOf, type QuestionnaireItem, type QuestionnaireModel } from '../questionnaire-model.ts';
import { positionOf, QUESTION_COLUMNS } from './question-columns.ts';
import { sourcesCell, whyCell } from './questions-sheet.ts';

/**
 * The hidden sheet by which a questionnaire is known when it comes back: for whom it is, how its columns are headed,
 * and what it said when it went out. One fact a row, its name first.
 */
export function markSheet(model: QuestionnaireModel, t: Translate): Sheet {
  const fact = (name: string, ...words: readonly string[]) => [text(name), ...words.map((each) => text(each))];
  return {
    name: MARK_SHEET,
    columns: [14, 40, 40, 12, 12, 12, 12].map((width) => ({ label: '', width, style: 'code' })),
    rows: [
      [text(MARK_SHEET), number(QUESTIONNAIRE_VERSION)],
      fact('made', model.madeAt, model.appVersion),
      fact('language', model.language),
      fact('assessment', model.assessmentId, model.title),
      fact('framework', model.framework.key, String(model.framework.version), model.framework.hash),
      fact('respondent', model.respondent.id, model.respondent.name),
      ...QUESTION_COLUMNS.map((column) => [
        ...fact('column', column, t(`questionnaire.column.${column}`)),
        number(positionOf(column)),
      ]),
      ...itemsOf(model).flatMap(({ item }) => issuedRow(item, t)),
    ],
    frozenColumns: 0,
    filteredRows: 0,
    lists: [],
    colours: [],
    print: { columns: 7, fit: 'width' },
    isHidden: true,
    isProtected: true,
  };
}

/** The cells of a row as they went out; a row that went out empty needs no mention. */
function issuedRow({ id, issued }: QuestionnaireItem, t: Translate) {
  const { value, grade, comment } = issued;
  const cells = [String(value ?? ''), whyCell(issued), grade ?? '', comment, sourcesCell(issued, t)];
  return issued === NOTHING_STATED ? [] : [[text('issued'), text(id), ...cells.map((cell) => text(cell))]];
}
