import { type Sheet, text } from '#main/reports/excel/sheet.ts';
import { LEVELS } from '#shared/assessment/level.ts';
import { xlsformName } from '#shared/exchange/xlsform-names.ts';
import { valueLabel } from '#shared/i18n/sentences.ts';
import type { Translate } from '#shared/i18n/translate.ts';
import { itemsOf, type QuestionnaireItem, type QuestionnaireModel } from '../questionnaire-model.ts';
import { formSheet, GRADE_LIST } from './form-sheet.ts';
import { surveySheet } from './survey-sheet.ts';

/** The form for KoboToolbox, ODK and whatever else reads XLSForm. Always blank. */
export const xlsformSheets = (model: QuestionnaireModel, t: Translate): Sheet[] => [
  surveySheet(model, t),
  choicesSheet(model, t),
  settingsSheet(model, t),
];

/** What stands before the colon tells the value when a server exports labels instead of names. */
function choicesSheet(model: QuestionnaireModel, t: Translate): Sheet {
  const choices = [
    ...(['A', 'B', 'C'] as const).map((grade) => [GRADE_LIST, grade, `${grade}: ${t(`grade.${grade}`)}`]),
    ...itemsOf(model).flatMap(({ item }) => levelChoices(item, t)),
  ];
  return formSheet(
    'choices',
    ['list_name', 'name', 'label'],
    choices.map((row) => row.map((words) => text(words))),
  );
}

const levelChoices = ({ id, levels }: QuestionnaireItem, t: Translate): string[][] => [
  ...LEVELS.map((level) => [xlsformName(id), String(level), `${valueLabel(level, t)}: ${levels[level]}`]),
  ...(['NA', 'DK'] as const).map((value) => [xlsformName(id), value, `${value}: ${t(`value.${value}`)}`]),
];

function settingsSheet({ title, respondent, assessmentId, madeAt, language }: QuestionnaireModel, t: Translate): Sheet {
  const settings = {
    form_title: t('xlsform.title', { title, respondent: respondent.name }),
    form_id: `mainstay_${assessmentId.slice(0, 8)}_${respondent.id.slice(0, 8)}`,
    // Digits only, and later ones are larger: servers compare them.
    version: madeAt.replace(/\D/g, '').slice(0, 14),
    default_language: `${t('language.name')} (${language})`,
    style: 'pages',
  };
  return formSheet('settings', Object.keys(settings), [Object.values(settings).map((words) => text(words))]);
}
