import type { ReportOrder } from '#main/reports/report-order.ts';
import { totalsPerCurrency } from '#shared/plan/money.ts';
import { gapsOfStep } from '#shared/plan/step-gaps.ts';
import { sampleOrders } from './workbook/orders.ts';

const money = (amount: number, currency: string, priceYear: number) => ({ amount, currency, priceYear });
/** Of the first steps, in their order; the fourth of them is dropped. */
const COSTS = [
  money(1_000, 'USD', 2026),
  money(2_500.5, 'USD', 2027),
  money(300, 'EUR', 2026),
  money(999, 'USD', 2026),
];

/** The worked example's first round with costs, readings, a line of the results matrix, a draft, roles and persons. */
export async function aPlannedOrder(choices: Partial<ReportOrder['choices']> = {}): Promise<ReportOrder> {
  const [order] = await sampleOrders();
  if (!order) throw new Error('The sample is incomplete');
  const { plan } = order;
  const steps = plan.steps.map((step, index) => {
    const changed = { ...step, cost: COSTS[index] ?? null, ownerRole: 'planning unit' };
    if (index === 3) return { ...changed, status: 'dropped' as const };
    const draft = { ...changed, status: 'draft' as const, ownerBody: '', date: '' };
    return index === 4 ? { ...draft, gaps: gapsOfStep(draft) } : { ...changed, gaps: gapsOfStep(changed) };
  });
  const [first] = steps;
  const [benchmark] = plan.benchmarks;
  if (!first || !benchmark) throw new Error('The sample has no plan');
  const reading = {
    id: 'r1',
    benchmarkId: benchmark.id,
    date: '2027',
    value: 22,
    source: '=Register of health workers',
  };
  return {
    ...order,
    choices: { ...order.choices, ...choices },
    plan: {
      ...plan,
      steps,
      costs: totalsPerCurrency(steps.flatMap(({ cost, status }) => (status === 'dropped' ? [] : [cost]))),
      benchmarks: plan.benchmarks.map((each) =>
        each === benchmark ? { ...each, readings: [{ ...reading, isOfOtherRound: false, share: 5 / 12 }] } : each,
      ),
      resultRows: [
        {
          id: 'row',
          objective: '+ Nurses where they are needed',
          measure: 'One rural place for each place abroad',
          indicator: 'Vacant rural posts',
          baseline: '27 % (2025)',
          target: '15 % (2029)',
          leadBody: 'Ministry of Health',
          leadRole: 'planning unit',
          cost: money(1_100_000, 'USD', 2026),
          sourceOfMoney: 'Budget, health chapter',
          stepId: first.id,
          benchmarkId: benchmark.id,
          order: 1,
        },
      ],
      persons: [{ of: `step/${first.id}`, name: 'Amal Noor' }],
    },
  };
}
