import { type Sheet, text } from '#main/reports/excel/sheet.ts';
import { TEXT_LIMITS } from '#shared/assessment/text.ts';
import { QUESTIONNAIRE_VERSION } from '#shared/exchange/questionnaire-mark.ts';
import { XLSFORM_MARKS, type XlsformField, xlsformName } from '#shared/exchange/xlsform-names.ts';
import type { Translate } from '#shared/i18n/translate.ts';
import { itemsOf, type QuestionnaireItem, type QuestionnaireModel } from '../questionnaire-model.ts';
import { formSheet, GRADE_LIST } from './form-sheet.ts';

/** The columns that the standard gives the sheet survey, as far as this form needs them. */
const SURVEY_COLUMNS = [
  'type',
  'name',
  'label',
  'hint',
  'required',
  'required_message',
  'relevant',
  'constraint',
  'constraint_message',
  'appearance',
  'calculation',
] as const;
type SurveyRow = Partial<Record<(typeof SURVEY_COLUMNS)[number], string>>;

/** What is asked, one row a field, grouped by module and by indicator. */
export function surveySheet(model: QuestionnaireModel, t: Translate): Sheet {
  const rows: SurveyRow[] = [
    { type: 'start', name: 'start' },
    { type: 'end', name: 'end' },
    ...markRows(model),
    {
      type: 'note',
      name: 'welcome',
      label: t('xlsform.welcome', { respondent: model.respondent.name, count: itemsOf(model).length }),
      hint: t('xlsform.returnTo', { place: model.returnTo }),
    },
    ...model.modules.flatMap((module) => [
      { type: 'begin_group', name: module.id, label: `${module.id} ${module.name}` },
      ...module.items.flatMap((item) => itemRows(item, t)),
      { type: 'end_group', name: module.id },
    ]),
  ];
  return formSheet(
    'survey',
    SURVEY_COLUMNS,
    rows.map((row) => SURVEY_COLUMNS.map((column) => text(row[column] ?? ''))),
  );
}

function markRows({ assessmentId, title, framework, respondent, language }: QuestionnaireModel): SurveyRow[] {
  const values: Readonly<Record<keyof typeof XLSFORM_MARKS, string>> = {
    format: String(QUESTIONNAIRE_VERSION),
    assessment: assessmentId,
    title,
    framework: framework.key,
    version: String(framework.version),
    hash: framework.hash,
    respondent: respondent.id,
    name: respondent.name,
    language,
  };
  return Object.entries(values).map(([key, value]) => ({
    type: 'calculate',
    // The values' keys are those of the list.
    name: XLSFORM_MARKS[key as keyof typeof XLSFORM_MARKS],
    calculation: `"${value.replaceAll('"', '”').replace(/\s+/g, ' ').replaceAll('${', '$ {')}"`,
  }));
}

/** All that is asked about one indicator, on one screen. */
function itemRows(item: QuestionnaireItem, t: Translate): SurveyRow[] {
  const name = xlsformName(item.id);
  const isLevel = `\${${name}} != '' and \${${name}} != 'NA' and \${${name}} != 'DK'`;
  const label = (field: XlsformField) => `${item.id} ${t(`xlsform.field.${field}`)}`;
  const field = (of: XlsformField, limit: number, more: SurveyRow): SurveyRow => ({
    type: 'text',
    name: `${name}_${of}`,
    label: label(of),
    hint: t(`xlsform.hint.${of}`),
    constraint: `string-length(.) <= ${limit}`,
    constraint_message: t('xlsform.tooLong', { limit }),
    ...more,
  });
  return [
    { type: 'begin_group', name: `${name}_q`, label: item.id, appearance: 'field-list' },
    { type: `select_one ${name}`, name, label: `${item.id} ${item.question}`, hint: item.statement },
    field('reason', TEXT_LIMITS.reason, {
      required: 'yes',
      required_message: t('xlsform.reasonNeeded'),
      relevant: `\${${name}} = 'NA'`,
    }),
    field('whom', TEXT_LIMITS.line, { relevant: `\${${name}} = 'DK'` }),
    {
      type: `select_one ${GRADE_LIST}`,
      name: `${name}_grade`,
      label: label('grade'),
      hint: t('xlsform.hint.grade'),
      relevant: isLevel,
    },
    field('comment', TEXT_LIMITS.comment, { appearance: 'multiline' }),
    field('sources', TEXT_LIMITS.comment, { appearance: 'multiline' }),
    { type: 'end_group', name: `${name}_q` },
  ];
}
