import { createTranslate } from '#main/core/translate.ts';
import type { ReportStep } from '#shared/contract/events.ts';
import { directionOf } from '#shared/i18n/format.ts';
import { buildReportModel } from './build-report-model.ts';
import { writeExcel } from './excel/excel-writer.ts';
import { figuresOfSheets } from './excel/figures-of-sheets.ts';
import { workbookSheets } from './excel/workbook-sheets.ts';
import { finishZip } from './finish-zip.ts';
import { reportMark } from './report-mark.ts';
import type { ReportOrder } from './report-order.ts';

/** Makes the Excel workbook of an assessment. */
export async function makeWorkbook(
  order: ReportOrder,
  step: (name: ReportStep, share: number) => void,
): Promise<Uint8Array> {
  const t = createTranslate(order.language);
  const model = buildReportModel(order);
  step('writing', 0.2);
  const sheets = workbookSheets(model, t);
  const bytes = await writeExcel(sheets, {
    title: model.title,
    creator: 'Mainstay',
    isRightToLeft: directionOf(order.language) === 'rtl',
    now: order.now,
    underFoot: t('report.fingerprintLine', { fingerprint: model.fingerprint }),
    properties: reportMark('workbook', model, figuresOfSheets(sheets)),
  });
  step('checking', 0.9);
  const finished = finishZip(bytes, order.now);
  step('done', 1);
  return finished;
}
