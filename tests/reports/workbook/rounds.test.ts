import { describe, expect, it } from 'vitest';
import type { WorkBook } from 'xlsx';
import { makeWorkbook } from '#main/reports/make-workbook.ts';
import type { ReportOrder } from '#main/reports/report-order.ts';
import en from '#resources/locales/en.json';
import { compareRounds } from '#shared/results/comparison.ts';
import { hasLibreOffice, hasValidator, officeFaults } from '#tests/helpers/office.ts';
import { at, type Cases, workbooksOf } from './cases.ts';
import { sampleOrders } from './orders.ts';
import { openWorkbook, rowsOf } from './read-workbook.ts';
import { withAssessment, withWeights } from './variations.ts';

async function roundTwo(): Promise<ReportOrder> {
  const order = (await sampleOrders())[1];
  if (!order) throw new Error('the sample is incomplete');
  return order;
}

const make = (order: ReportOrder) => makeWorkbook(order, () => undefined);
const near = (actual: unknown, expected: number | null, where: string) => {
  if (expected === null) expect(actual, where).toBe('');
  else expect(actual, where).toBeCloseTo(expected, 9);
};

/** Every cell of the sheet Rounds against the rule. */
function expectRounds(workbook: WorkBook, order: ReportOrder): void {
  if (order.earlier === null) throw new Error('no round before');
  const { modules, indicators } = compareRounds(order.earlier, order, order.levelChanges);
  const all = rowsOf(workbook, 'Rounds');
  const byModule = all.findIndex(([first]) => first === 'By module');
  const rows = new Map(all.slice(1, byModule).map((row) => [row[0], row]));
  for (const { id, before, after, isInPanel, reason } of indicators) {
    const [, from, to, change, why, panel] = rows.get(id) ?? [];
    expect([from, to, panel], id).toEqual([before ?? '', after ?? '', isInPanel ? 1 : 0]);
    expect(change, id).toBe(isInPanel ? Number(after) - Number(before) : '');
    expect(why, id).toBe(reason === null ? '' : en.changeReason[reason].name);
  }
  const totals = new Map(all.slice(byModule + 1).map((row) => [row[0], row]));
  for (const { id, n, before, after, realChangeTo } of modules) {
    const row = totals.get(id) ?? [];
    const points = (to: number | null) => (to === null || before === null ? null : to - before);
    near(row[1], before, `${id} before`);
    near(row[2], after, `${id} after`);
    near(row[3], points(after), `${id} change`);
    near(row[4], points(realChangeTo), `${id} real change`);
    expect(row[5], `${id} n`).toBe(n);
  }
}

const CASES: Cases = {
  'round 2 of the worked example': (orders) => at(orders, 1),
  'weights from 1 to 5': (orders) => withWeights(at(orders, 1)),
  'a short form after a full one': (orders) => withAssessment(at(orders, 1), { form: 'short' }),
  'reasons that are missing': (orders) => ({ ...at(orders, 1), levelChanges: at(orders, 1).levelChanges.slice(30) }),
};

const workbooks = workbooksOf(CASES);

describe.each(Object.keys(CASES))('the rounds of %s', (name) => {
  it('carry the values of our own rules', async () => {
    const { order, bytes } = await workbooks.made(name);
    if (hasValidator) expect(officeFaults(bytes, 'xlsx')).toEqual([]);
    expectRounds(openWorkbook(bytes), order);
  });

  it.skipIf(!hasLibreOffice)('are what LibreOffice computes', async () => {
    const { order } = await workbooks.made(name);
    expectRounds(await workbooks.computed(name), order);
  });
});

it('has no sheet Rounds without a round before', async () => {
  const order = await roundTwo();
  expect(openWorkbook(await make({ ...order, earlier: null })).SheetNames).not.toContain('Rounds');
  expect(openWorkbook(await make(order)).SheetNames).toContain('Rounds');
});
