import { describe, expect, it } from 'vitest';
import type { WorkBook } from 'xlsx';
import { buildReportModel } from '#main/reports/build-report-model.ts';
import { workbookSheets } from '#main/reports/excel/workbook-sheets.ts';
import { makeWorkbook } from '#main/reports/make-workbook.ts';
import type { ReportOrder } from '#main/reports/report-order.ts';
import { hasLibreOffice, hasValidator, officeFaults } from '#tests/helpers/office.ts';
import { aPlannedOrder } from '#tests/reports/a-planned-order.ts';
import { wordsIn } from '#tests/reports/words-in.ts';
import { t } from './a-model.ts';
import { openWorkbook, recalculated, rowsOf } from './read-workbook.ts';

const SHEETS = ['Actions', 'Benchmarks', 'Practices', 'Stakeholders', 'Evidence gaps'];
const make = (order: ReportOrder) => makeWorkbook(order, () => undefined);

/** Sums within each currency, without what was dropped. */
function expectSums(workbook: WorkBook): void {
  const rows = rowsOf(workbook, 'Actions');
  const sums = rows.filter((row) => row[0] === '' && row[5] !== '' && row[6] !== '');
  expect(sums.map((row) => [row[5], row[6]])).toEqual([
    [300, 'EUR'],
    [3500.5, 'USD'],
  ]);
}

describe('the sheets of the plan', () => {
  it('hold every text, as text where it begins like a formula, and pass the validator', async () => {
    const order = await aPlannedOrder();
    const bytes = await make(order);
    if (hasValidator) expect(officeFaults(bytes, 'xlsx')).toEqual([]);
    const workbook = openWorkbook(bytes);
    const cells = SHEETS.flatMap((sheet) => rowsOf(workbook, sheet).flat().map(String)).join('\n');
    const { persons: _, counts: __, ...plan } = order.plan;
    expect(wordsIn(plan).filter((words) => !cells.includes(words))).toEqual([]);
    for (const { what, likelySource } of order.evidenceGaps)
      for (const words of [what, likelySource]) expect(cells).toContain(words);
    expect(cells).toContain('=Register of health workers');
    expect(cells).not.toContain('Amal Noor');
    expectSums(workbook);
  });

  it.skipIf(!hasLibreOffice)('sum up in LibreOffice as by our own rules', async () => {
    expectSums(recalculated(await make(await aPlannedOrder())));
  });

  it('are frozen at the head, and print all columns on the width of a page', async () => {
    const sheets = workbookSheets(buildReportModel(await aPlannedOrder()), t).filter(({ name }) =>
      SHEETS.includes(name),
    );
    expect(sheets.map(({ name }) => name)).toEqual(SHEETS);
    for (const { columns, frozenColumns, print, filteredRows } of sheets) {
      expect(frozenColumns).toBeGreaterThan(0);
      expect(filteredRows).toBeGreaterThan(0);
      expect(print).toEqual({ columns: columns.length, fit: 'width' });
      expect(columns.every(({ label }) => label !== '')).toBe(true);
    }
  });

  it('are left out where there is nothing to put in', async () => {
    const order = await aPlannedOrder();
    const nothing = { steps: [], costs: [], benchmarks: [], resultRows: [], entryPoints: [], practices: [] };
    const plan = { ...order.plan, ...nothing, stakeholders: [], priority: null };
    const names = openWorkbook(await make({ ...order, plan, evidenceGaps: [] })).SheetNames;
    expect(names.filter((name) => SHEETS.includes(name))).toEqual([]);
  });
});
