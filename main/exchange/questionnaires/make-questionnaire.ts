import { createTranslate } from '#main/core/translate.ts';
import { finishZip } from '#main/reports/finish-zip.ts';
import { directionOf } from '#shared/i18n/format.ts';
import type { Translate } from '#shared/i18n/translate.ts';
import { type QuestionnaireModel, questionnaireModel } from './questionnaire-model.ts';
import type { QuestionnaireOrder } from './questionnaire-order.ts';

/** Makes the file of a questionnaire. Same order, same bytes. */
export async function makeQuestionnaire(order: QuestionnaireOrder): Promise<Uint8Array> {
  const t = createTranslate(order.language);
  const model = questionnaireModel(order, t);
  const bytes = order.format === 'docx' ? await wordForm(model, t) : await spreadsheet(model, order.format, t);
  return finishZip(bytes, order.now);
}

/** The Word library and the Excel library are large, and no questionnaire needs both. */
async function wordForm(model: QuestionnaireModel, t: Translate): Promise<Uint8Array> {
  const { writeWord } = await import('#main/reports/word-writer.ts');
  const { paperForm } = await import('./paper/paper-form.ts');
  return writeWord(paperForm(model, t), { estimatesPages: false });
}

async function spreadsheet(model: QuestionnaireModel, format: 'xlsx' | 'xlsform', t: Translate): Promise<Uint8Array> {
  const { writeExcel } = await import('#main/reports/excel/excel-writer.ts');
  const { questionnaireSheets } = await import('./questionnaire-sheets.ts');
  const { xlsformSheets } = await import('./xlsform/xlsform-sheets.ts');
  const sheets = format === 'xlsform' ? xlsformSheets(model, t) : questionnaireSheets(model, t);
  return writeExcel(sheets, {
    title: model.title,
    creator: 'Mainstay',
    isRightToLeft: directionOf(model.language) === 'rtl',
    now: model.madeAt,
  });
}
