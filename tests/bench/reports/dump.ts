import { writeFileSync } from 'node:fs';
import { createTranslate } from '#main/core/translate.ts';
import { buildReportModel } from '#main/reports/build-report-model.ts';
import { cellStyle, headerStyle, textOnlyStyle } from '#main/reports/excel/cell-styles.ts';
import { looksLikeFormula } from '#main/reports/excel/cell-text.ts';
import { namedCells } from '#main/reports/excel/figures-of-sheets.ts';
import { headerHeight, rowHeight } from '#main/reports/excel/row-heights.ts';
import { hasHeader, type Sheet } from '#main/reports/excel/sheet.ts';
import { workbookSheets } from '#main/reports/excel/workbook-sheets.ts';
import { plainText } from '#main/reports/inline.ts';
import { annexOf } from '#main/reports/make-annex.ts';
import type { ReportOrder } from '#main/reports/report-order.ts';
import { openBenchCore } from '../open-core.ts';

const silent = () => undefined;

/** The orders for the annex and the workbook of the worked example. */
export async function ordersOfSample(): Promise<{ readonly annex: ReportOrder; readonly workbook: ReportOrder }> {
  const orders: ReportOrder[] = [];
  const core = openBenchCore(undefined, {
    makeReport: async (order) => {
      // Reports are all that is asked for here.
      orders.push(order as ReportOrder);
      return new Uint8Array([1]);
    },
  });
  const { assessmentIds } = await core.call('library.addSample', {});
  const [assessmentId] = assessmentIds;
  if (!assessmentId) throw new Error('The worked example is missing');
  for (const kind of ['annex', 'workbook'] as const)
    await core.call('reports.make', { assessmentId, kind, language: 'en' });
  core.close();
  const [annex, workbook] = orders;
  if (!annex || !workbook) throw new Error('There is no order');
  return { annex, workbook };
}

/** The annex's blocks with pictures drawn: as our writer takes them, and with plain words for Python, which writes no footnotes, links or bookmarks. */
export function dumpAnnex(order: ReportOrder, files: { readonly ours: string; readonly plain: string }): void {
  const document = annexOf(order, silent);
  writeFileSync(files.ours, JSON.stringify(document, withBase64));
  writeFileSync(files.plain, JSON.stringify(document, inPlainWords));
}

/** Read from its owner: by the time a replacer is asked, a buffer has become a list of numbers. */
function withBase64(this: unknown, key: string, value: unknown): unknown {
  const own: unknown = Reflect.get(Object(this), key);
  return own instanceof Uint8Array ? { base64: Buffer.from(own).toString('base64') } : value;
}

function inPlainWords(this: unknown, key: string, value: unknown): unknown {
  return typeof value === 'string' ? plainText(value) : withBase64.call(this, key, value);
}

/** The workbook's sheets: as our writer takes them, and for Python with every style and height worked out. */
export function dumpWorkbook(order: ReportOrder, files: { readonly ours: string; readonly plain: string }): void {
  const model = buildReportModel(order);
  const sheets = workbookSheets(model, createTranslate(order.language));
  const title = model.title;
  writeFileSync(files.ours, JSON.stringify({ title, now: order.now, sheets }));
  writeFileSync(files.plain, JSON.stringify({ title, sheets: sheets.map(styledSheet) }));
}

/** The cells of a sheet as they are to be looked at. */
function styledSheet(sheet: Sheet) {
  const header = hasHeader(sheet);
  return {
    ...sheet,
    header: header ? sheet.columns.map((column) => ({ text: column.label, look: headerStyle(column) })) : [],
    heights: [
      ...(header ? [headerHeight(sheet.columns)] : []),
      ...sheet.rows.map((row) => rowHeight(row, sheet.columns)),
    ],
    names: namedCells(sheet),
    rows: sheet.rows.map((row) =>
      row.map((cell, index) => {
        const style = cell.style ?? sheet.columns[index]?.style ?? 'text';
        const isText = cell.kind === 'text' && looksLikeFormula(cell.text);
        return { ...cell, look: isText ? textOnlyStyle(style) : cellStyle(style) };
      }),
    ),
  };
}
