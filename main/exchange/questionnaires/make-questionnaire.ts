import { createTranslate } from '#main/core/translate.ts';
import { writeExcel } from '#main/reports/excel/excel-writer.ts';
import { finishZip } from '#main/reports/finish-zip.ts';
import { directionOf } from '#shared/i18n/format.ts';
import { questionnaireModel } from './questionnaire-model.ts';
import type { QuestionnaireOrder } from './questionnaire-order.ts';
import { questionnaireSheets } from './questionnaire-sheets.ts';
import { xlsformSheets } from './xlsform/xlsform-sheets.ts';

/** Makes the file of a questionnaire. Same order, same bytes. */
export async function makeQuestionnaire(order: QuestionnaireOrder): Promise<Uint8Array> {
  const t = createTranslate(order.language);
  const model = questionnaireModel(order, t);
  const sheets = order.format === 'xlsform' ? xlsformSheets(model, t) : questionnaireSheets(model, t);
  const bytes = await writeExcel(sheets, {
    title: model.title,
    creator: 'Mainstay',
    isRightToLeft: directionOf(order.language) === 'rtl',
    now: order.now,
  });
  return finishZip(bytes, order.now);
}
