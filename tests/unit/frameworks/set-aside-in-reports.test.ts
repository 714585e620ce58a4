import { expect, it } from 'vitest';
import { buildReportModel } from '#main/reports/build-report-model.ts';
import type { ReportOrder } from '#main/reports/report-order.ts';
import { anAssessment, LAB_01 } from '#tests/helpers/an-assessment.ts';
import { frameworkCopy, zipOf } from '#tests/helpers/framework-copy.ts';
import { openTestCore } from '#tests/helpers/open-test-core.ts';
import { indicatorIdOf } from '#tests/helpers/scored-items.ts';

/** The order of a report on an assessment that answered LAB-01 and LAB-05 and was moved to a framework without LAB-05. */
async function orderAfterMove(): Promise<ReportOrder> {
  const core = openTestCore();
  const orders: ReportOrder[] = [];
  Object.assign(core.ports, {
    makeReport: async (order: ReportOrder) => {
      orders.push(order);
      return new Uint8Array();
    },
  });
  const copy = frameworkCopy();
  copy.own();
  copy.drop('LAB-05');
  const { token } = await core.call('frameworks.preview', {
    token: core.offer(zipOf(copy.folder), 'own.zip', 'framework'),
  });
  await core.call('frameworks.import', { token: token ?? '' });
  const { assessmentId, labour: respondentId } = await anAssessment(core);
  for (const indicatorId of [LAB_01, indicatorIdOf('LAB-05')])
    await core.call('answers.save', {
      assessmentId,
      respondentId,
      indicatorId,
      changes: { value: 2, comment: `On ${indicatorId}.`, isFlagged: true },
    });
  await core.call('frameworks.move', { assessmentId, framework: { key: 'ombreda', version: 1 } });
  await core.call('reports.make', { assessmentId, kind: 'annex', language: 'en' });
  const [order] = orders;
  if (!order) throw new Error('no report was made');
  return order;
}

it('tells answers that no longer fit in the words that they were asked in, and counts them nowhere', async () => {
  const { setAside, modules, draft } = buildReportModel(await orderAfterMove());
  expect(setAside.map(({ id, isEarlier, isInUse }) => ({ id, isEarlier, isInUse }))).toEqual([
    { id: 'LAB-05', isEarlier: true, isInUse: false },
  ]);
  expect(setAside[0]?.statement).toContain('Skilled nationals abroad');
  expect(setAside[0]?.answers[0]?.comment).toBe('On LAB-05.');
  expect(modules[0]?.indicators.map(({ id }) => id)).not.toContain('LAB-05');
  expect(draft.filter((reason) => /flagged/i.test(reason))).toEqual([expect.stringContaining('1 ')]);
});

it('tells them without words where the framework of before is not here', async () => {
  const order = await orderAfterMove();
  const { setAside } = buildReportModel({ ...order, earlierFrameworks: [] });
  expect(setAside).toMatchObject([
    { id: 'LAB-05', statement: 'The words of this indicator are not in this Mainstay.', stage: '' },
  ]);
  expect(setAside[0]?.answers[0]?.comment).toBe('On LAB-05.');
});
