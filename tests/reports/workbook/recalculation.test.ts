import { describe, expect, it } from 'vitest';
import { makeWorkbook } from '#main/reports/make-workbook.ts';
import type { ReportOrder } from '#main/reports/report-order.ts';
import { resultsOf } from '#shared/results/results.ts';
import { LAB_02 } from '#tests/helpers/an-assessment.ts';
import { hasLibreOffice } from '#tests/helpers/office.ts';
import { at, type Cases, workbooksOf } from './cases.ts';
import { expectScores } from './expected-scores.ts';
import { sampleOrders } from './orders.ts';
import { openWorkbook, recalculated, rowsOf, withPart } from './read-workbook.ts';
import { withAgreed, withAssessment, withoutAnswers, withoutModule, withWeights } from './variations.ts';

const make = (order: ReportOrder) => makeWorkbook(order, () => undefined);

const CASES: Cases = {
  'round 1 of the worked example': (orders) => at(orders, 0),
  'round 2 of the worked example': (orders) => at(orders, 1),
  'the practice in short form, with proposed values': (orders) => at(orders, 2),
  'a full round seen in short form': (orders) => withAssessment(at(orders, 0), { form: 'short' }),
  'an assessment without answers': (orders) => withoutAnswers(at(orders, 0)),
  'weights from 1 to 5': (orders) => withWeights(at(orders, 0)),
  'a module that was not assessed': (orders) => withoutModule(at(orders, 1), 'TRA', 'Covered by a sector study'),
  'one module alone, so that the total is withheld': (orders) => ({
    ...at(orders, 0),
    answers: at(orders, 0).answers.filter(({ indicatorId }) => indicatorId.startsWith('LAB')),
    agreed: at(orders, 0).agreed.filter(({ indicatorId }) => indicatorId.startsWith('LAB')),
  }),
  'confidence of exactly 50': (orders) =>
    withAgreed(
      at(orders, 0),
      Object.fromEntries(
        Array.from({ length: 12 }, (_, i) => [
          `LAB-${String(i + 1).padStart(2, '0')}`,
          [2, i < 8 ? 'B' : 'C'] as const,
        ]),
      ),
    ),
};

const workbooks = workbooksOf(CASES);

describe.each(Object.keys(CASES))('the scores of %s', (name) => {
  it('carry the values of our own rules', async () => {
    const { order, bytes } = await workbooks.made(name);
    expectScores(openWorkbook(bytes), order);
  });

  it.skipIf(!hasLibreOffice)('are what LibreOffice computes', async () => {
    const { order } = await workbooks.made(name);
    expectScores(await workbooks.computed(name), order);
  });
});

/** Writes a number into a cell that holds one. */
const setNumber = (cell: string, value: number) => (xml: string) => {
  const changed = xml.replace(new RegExp(`(<c r="${cell}"[^>]*>)<v>[^<]*</v>`), `$1<v>${value}</v>`);
  expect(changed).not.toBe(xml);
  return changed;
};

it.skipIf(!hasLibreOffice)('follows an answer and a weight that are changed in the file', async () => {
  const order = at(await sampleOrders(), 0);
  const edited = withPart(await make(order), 'xl/worksheets/sheet4.xml', (xml) =>
    setNumber('H3', 5)(setNumber('G2', 4)(xml)),
  );
  const weighted = withAssessment(order, { weights: { [LAB_02]: 5 } });
  const expected = withAgreed(weighted, { 'LAB-01': [4, 'A'] });
  expect(resultsOf(expected, { kind: 'proposed' }).modules[0]?.score).not.toBe(
    resultsOf(order, { kind: 'proposed' }).modules[0]?.score,
  );
  const workbook = recalculated(edited);
  expectScores(workbook, expected);
  expect(rowsOf(workbook, 'Answers')[1]?.[15]).toBe(4);
});
