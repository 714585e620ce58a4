import type { Sheet } from '#main/reports/excel/sheet.ts';
import type { Translate } from '#shared/i18n/translate.ts';
import type { QuestionnaireModel } from './questionnaire-model.ts';
import { helpSheet } from './sheets/help-sheet.ts';
import { markSheet } from './sheets/mark-sheet.ts';
import { questionsSheet } from './sheets/questions-sheet.ts';
import { readMeSheet } from './sheets/read-me-sheet.ts';

/** The sheets of the Excel questionnaire in their order; the last is hidden. */
export const questionnaireSheets = (model: QuestionnaireModel, t: Translate): Sheet[] => [
  readMeSheet(model, t),
  questionsSheet(model, t),
  helpSheet(model, t),
  markSheet(model, t),
];
