import { describe, expect, it } from 'vitest';
import type { WorkBook } from 'xlsx';
import { makeWorkbook } from '#main/reports/make-workbook.ts';
import type { ReportOrder } from '#main/reports/report-order.ts';
import en from '#resources/locales/en.json';
import { appraisalOf } from '#shared/impact/appraisal.ts';
import type { ImpactEffect } from '#shared/impact/effect.ts';
import type { Policy } from '#shared/impact/policy.ts';
import { hasLibreOffice, hasValidator, officeFaults } from '#tests/helpers/office.ts';
import { at, type Cases, workbooksOf } from './cases.ts';
import { sampleOrders } from './orders.ts';
import { openWorkbook, rowsOf } from './read-workbook.ts';

async function roundOne(): Promise<ReportOrder> {
  const order = (await sampleOrders())[0];
  if (!order) throw new Error('the sample is incomplete');
  return order;
}

const make = (order: ReportOrder) => makeWorkbook(order, () => undefined);

/** Every figure of the three sheets against the rules. */
function expectImpact(workbook: WorkBook, { appraisals }: ReportOrder): void {
  const effects = appraisals.flatMap(({ options }) => options.flatMap((option) => option.effects));
  const impact = rowsOf(workbook, 'Impact').slice(1);
  effects.forEach(({ effect, intensity, significance, band }, index) => {
    const row = impact[index] ?? [];
    expect(row[2]).toBe(effect.id);
    expect(row[14], effect.id).toBeCloseTo(intensity, 9);
    expect(row[15], effect.id).toBeCloseTo(significance, 9);
    expect(row[16], effect.id).toBe(en.impact.band[band]);
  });
  const measures = effects.filter(({ residual }) => residual !== null);
  const mitigation = rowsOf(workbook, 'Mitigation').slice(1);
  measures.forEach(({ effect, residual, residualBand, reduction }, index) => {
    const row = mitigation[index] ?? [];
    expect(row[1]).toBe(effect.id);
    expect(row[10], effect.id).toBeCloseTo(residual ?? Number.NaN, 9);
    expect(row[11], effect.id).toBe(residualBand === null ? '' : en.impact.band[residualBand]);
    if (reduction === null) expect(row[12], effect.id).toBe('');
    else expect(row[12], effect.id).toBeCloseTo(reduction, 9);
  });
  const screening = rowsOf(workbook, 'Screening').slice(1);
  appraisals.forEach(({ screening: { points, decision } }, index) => {
    const sum = screening[index * 11 + 10] ?? [];
    expect(sum[4]).toBe(points);
    expect(sum[3]).toBe(decision === null ? '' : en.impact.depth[decision]);
  });
}

const changed = (order: ReportOrder, policy: Partial<Policy>, effect: Partial<ImpactEffect> = {}): ReportOrder => ({
  ...order,
  appraisals: order.appraisals.map((appraisal) =>
    appraisalOf(
      { ...appraisal.policy, ...policy },
      appraisal.options.flatMap(({ effects }) => effects.map((each) => ({ ...each.effect, ...effect }))),
    ),
  ),
});

const answers = (line: string): Policy['screening'] => ({
  answers: [...line].map((sign) => ({
    answer: sign === 'y' ? 'yes' : sign === 'n' ? 'no' : sign === '?' ? 'not-sure' : null,
    note: '=1+1',
  })),
  depth: null,
  depthReason: '',
});

const CASES: Cases = {
  'the worked example': (orders) => at(orders, 0),
  'a short appraisal': (orders) => changed(at(orders, 0), { screening: answers('y?nnnnnnnn') }),
  'no appraisal': (orders) => changed(at(orders, 0), { screening: answers('nnnnnnnnn?') }),
  'a screening that is still open': (orders) => changed(at(orders, 0), { screening: answers('y?..nnnnnn') }),
  'effects without magnitude': (orders) => changed(at(orders, 0), {}, { magnitude: 0 }),
};

const workbooks = workbooksOf(CASES);

describe.each(Object.keys(CASES))('the sheets of impact of %s', (name) => {
  it('carry the values of our own rules', async () => {
    const { order, bytes } = await workbooks.made(name);
    if (hasValidator) expect(officeFaults(bytes, 'xlsx')).toEqual([]);
    expectImpact(openWorkbook(bytes), order);
  });

  it.skipIf(!hasLibreOffice)('are what LibreOffice computes', async () => {
    const { order } = await workbooks.made(name);
    expectImpact(await workbooks.computed(name), order);
  });
});

it('holds every text of an effect and its measure', async () => {
  const order = await roundOne();
  const workbook = openWorkbook(await make(order));
  const cells = new Set(
    ['Impact', 'Mitigation', 'Screening'].flatMap((sheet) => rowsOf(workbook, sheet).flat().map(String)),
  );
  for (const { policy, options } of order.appraisals) {
    for (const { note } of policy.screening.answers) expect(cells).toContain(note);
    for (const { effect } of options.flatMap((option) => option.effects)) {
      expect(cells).toContain(effect.text);
      expect(cells).toContain(effect.source);
      if (effect.mitigation)
        for (const part of ['measure', 'owner', 'acceptedBy', 'indicator'] as const)
          expect(cells).toContain(effect.mitigation[part]);
    }
  }
});

it('makes no such sheet where nothing was appraised', async () => {
  const names = openWorkbook(await make({ ...(await roundOne()), appraisals: [] })).SheetNames;
  for (const sheet of ['Screening', 'Impact', 'Mitigation']) expect(names).not.toContain(sheet);
});
