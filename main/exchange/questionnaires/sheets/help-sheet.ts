import { type Sheet, text } from '#main/reports/excel/sheet.ts';
import { sheetName } from '#main/reports/excel/sheet-name.ts';
import type { Translate } from '#shared/i18n/translate.ts';
import { itemsOf, type QuestionnaireModel } from '../questionnaire-model.ts';

/** Why each question is asked, how to tell level 2 from level 3, what counts as evidence and where it usually lies. */
export function helpSheet(model: Pick<QuestionnaireModel, 'modules'>, t: Translate): Sheet {
  return {
    name: sheetName(t('questionnaire.sheet.help')),
    columns: [
      { label: t('questionnaire.column.id'), width: 9, style: 'strong' },
      { label: t('questionnaire.help.statement'), width: 40, style: 'text' },
      { label: t('questionnaire.help.why'), width: 44, style: 'text' },
      { label: t('questionnaire.help.twoOrThree'), width: 40, style: 'text' },
      { label: t('questionnaire.help.evidence'), width: 44, style: 'text' },
      { label: t('questionnaire.help.found'), width: 34, style: 'text' },
    ],
    rows: itemsOf(model).map(({ item }) => [
      text(item.id),
      text(item.statement),
      text(item.why),
      text(item.twoOrThree),
      text(item.evidence.join('\n')),
      text(item.found),
    ]),
    frozenColumns: 1,
    filteredRows: 0,
    lists: [],
    colours: [],
    print: { columns: 6, fit: 'width' },
    isProtected: true,
  };
}
