import { describe, expect, it } from 'vitest';
import type { WorkBook } from 'xlsx';
import { makeWorkbook } from '#main/reports/make-workbook.ts';
import type { ReportOrder } from '#main/reports/report-order.ts';
import en from '#resources/locales/en.json';
import { readMatrix } from '#shared/coherence/matrix-reading.ts';
import type { OutputOf } from '#shared/contract/index.ts';
import { hasLibreOffice, hasValidator, officeFaults } from '#tests/helpers/office.ts';
import { at, type Cases, workbooksOf } from './cases.ts';
import { sampleOrders } from './orders.ts';
import { openWorkbook, rowsOf } from './read-workbook.ts';

type Matrix = OutputOf<'coherence.get'>;

async function roundOne(): Promise<ReportOrder> {
  const order = (await sampleOrders())[0];
  if (!order) throw new Error('the sample is incomplete');
  return order;
}

const make = (order: ReportOrder) => makeWorkbook(order, () => undefined);
const orBlank = (value: number | null) => value ?? '';

/** Every figure of the sheets Matrix and Coordination against the rules. */
function expectMatrix(workbook: WorkBook, { nodes, pairs, discussed, total }: Matrix): void {
  const rows = rowsOf(workbook, 'Matrix').slice(1);
  const n = nodes.length;
  nodes.forEach((node, index) => {
    const row = rows[index] ?? [];
    expect(row.slice(2 + n, 7 + n), node.id).toEqual([
      node.out,
      node.positiveOut,
      node.negativeOut,
      orBlank(node.secondOrder),
      orBlank(node.influence),
    ]);
    expect([rows[n]?.[2 + index], rows[n + 1]?.[2 + index], rows[n + 2]?.[2 + index]], node.id).toEqual([
      node.in,
      node.positiveIn,
      node.negativeIn,
    ]);
  });
  expect([rows[n + 3]?.[2], rows[n + 3]?.[4]]).toEqual([discussed, total]);
  const listed = rowsOf(workbook, 'Coordination').slice(1);
  pairs.forEach((pair, index) => {
    const [, , , forward, back, type, need, now, gap] = listed[index] ?? [];
    const where = `${pair.first}–${pair.second}`;
    expect([forward, back], where).toEqual([orBlank(pair.forward), orBlank(pair.back)]);
    expect(type, where).toBe(en.coherence.pair[pair.type]);
    expect([need, now, gap], where).toEqual([orBlank(pair.need), orBlank(pair.now), orBlank(pair.gap)]);
  });
}

/** The first matrix as it reads when some of its cells are blank. */
const blanked = (order: ReportOrder, isBlank: (index: number) => boolean): ReportOrder => ({
  ...order,
  matrices: order.matrices.map((each) => {
    if (each.level !== 1) return each;
    const interactions = each.matrix.cells.flatMap(({ from, to, score, reason, grade, condition, scoredBy }, index) =>
      score === null || isBlank(index)
        ? []
        : [{ level: 1 as const, respondentId: null, from, to, score, reason, grade, condition, scoredBy }],
    );
    const read = readMatrix(each.matrix.nodes, { interactions, coordinations: [] }, 'proposed');
    return { ...each, matrix: { ...read, cells: read.cells.map((cell) => ({ ...cell, voices: [] })), conflicts: [] } };
  }),
});

const CASES: Cases = {
  'the worked example': (orders) => at(orders, 0),
  'four cells in five': (orders) => blanked(at(orders, 0), (index) => index % 5 === 0),
  'few cells, so that the second order is withheld': (orders) => blanked(at(orders, 0), (index) => index % 3 === 0),
};

const workbooks = workbooksOf(CASES);

describe.each(Object.keys(CASES))('the matrix of %s', (name) => {
  const matrixOf = (order: ReportOrder): Matrix => {
    const found = order.matrices.find(({ level }) => level === 1)?.matrix;
    if (!found) throw new Error('the sample has no matrix');
    return found;
  };

  it('carries the values of our own rules', async () => {
    const { order, bytes } = await workbooks.made(name);
    if (hasValidator) expect(officeFaults(bytes, 'xlsx')).toEqual([]);
    expectMatrix(openWorkbook(bytes), matrixOf(order));
  });

  it.skipIf(!hasLibreOffice)('is what LibreOffice computes', async () => {
    const { order } = await workbooks.made(name);
    expectMatrix(await workbooks.computed(name), matrixOf(order));
  });
});

it('holds every reason, condition and line of the conflict log', async () => {
  const order = await roundOne();
  const workbook = openWorkbook(await make(order));
  const cells = new Set(['Matrix', 'Coordination', 'Conflicts'].flatMap((name) => rowsOf(workbook, name).flat()));
  for (const { matrix } of order.matrices) {
    for (const { reason, condition } of matrix.cells)
      for (const part of [reason, condition].filter(Boolean)) expect(cells).toContain(part);
    for (const { whoMeets } of matrix.pairs.filter((pair) => pair.whoMeets !== '')) expect(cells).toContain(whoMeets);
    for (const conflict of matrix.conflicts)
      for (const part of ['clash', 'whoLoses', 'decision', 'decidedBy', 'owner', 'result'] as const)
        if (conflict[part]) expect(cells).toContain(conflict[part]);
  }
});

it('makes no such sheet where nothing was discussed', async () => {
  const names = openWorkbook(await make({ ...(await roundOne()), matrices: [] })).SheetNames;
  for (const sheet of ['Matrix', 'Coordination', 'Conflicts']) expect(names).not.toContain(sheet);
});
