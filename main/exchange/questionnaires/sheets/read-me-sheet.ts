import { blank, type Cell, type Sheet, text } from '#main/reports/excel/sheet.ts';
import { sheetName } from '#main/reports/excel/sheet-name.ts';
import { LEVELS } from '#shared/assessment/level.ts';
import { valueLabel } from '#shared/i18n/sentences.ts';
import type { Translate } from '#shared/i18n/translate.ts';
import { itemsOf, type QuestionnaireModel } from '../questionnaire-model.ts';

const STEPS = ['answer', 'why', 'grade', 'comment', 'sources', 'stop'] as const;

/** What the questionnaire is, how to fill it, what the levels mean, and where to send it back to. */
export function readMeSheet(model: QuestionnaireModel, t: Translate): Sheet {
  const own = (key: string, values?: Record<string, string | number>) => t(`questionnaire.readMe.${key}`, values);
  const row = (label: string, words: string): Cell[] => [text(label, 'quiet'), text(words)];
  const heading = (key: string): Cell[][] => [[], [text(own(key), 'heading'), blank('heading')]];
  const count = itemsOf(model).length;
  return {
    name: sheetName(t('questionnaire.sheet.readMe')),
    columns: [
      { label: '', width: 30, style: 'text' },
      { label: '', width: 105, style: 'text' },
    ],
    rows: [
      [text(model.title, 'title')],
      [text(own('what'), 'quiet'), text(own('whatText', { place: model.place, count }), 'lead')],
      row(own('respondent'), model.respondent.name),
      row(own('instrument'), model.instrument),
      row(own('modules'), model.modules.map(({ id, name }) => `${id} ${name}`).join('\n')),
      ...(model.isShortForm ? [row(own('form'), model.form)] : []),
      row(own('returnTo'), model.returnTo),
      ...heading('how'),
      ...STEPS.map((step) => row(own(`step.${step}`), own(`step.${step}Text`))),
      ...heading('scale'),
      ...LEVELS.map((level) => row(valueLabel(level, t), t(`level.${level}.means`))),
      ...(['NA', 'DK'] as const).map((value) => row(`${value}  ${t(`value.${value}`)}`, t(`workbook.value.${value}`))),
      ...heading('grades'),
      ...(['A', 'B', 'C'] as const).map((grade) => row(grade, t(`grade.${grade}`))),
      ...heading('about'),
      row(own('framework'), model.frameworkLine),
      row(own('version'), model.appLine),
      row(own('made'), model.madeOn),
    ],
    frozenColumns: 0,
    filteredRows: 0,
    lists: [],
    colours: [],
    print: { columns: 2, fit: 'width' },
    isProtected: true,
  };
}
