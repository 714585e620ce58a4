import type { ReportOrder } from './report-order.ts';

/** Takes from an order what its choice of names leaves out: persons unless they are wanted, roles where only bodies are. Bodies are no persons and stay. */
export function withNames(order: ReportOrder): ReportOrder {
  if (order.choices.names === 'names') return order;
  const withoutPersons = { ...order, plan: { ...order.plan, persons: [] } };
  return order.choices.names === 'role' ? withoutPersons : withoutRoles(withoutPersons);
}

function withoutRoles(order: ReportOrder): ReportOrder {
  const { plan } = order;
  return {
    ...order,
    answers: order.answers.map((answer) => ({ ...answer, role: '' })),
    plan: {
      ...plan,
      steps: plan.steps.map((step) => ({ ...step, ownerRole: '' })),
      benchmarks: plan.benchmarks.map((benchmark) => ({ ...benchmark, trackerRole: '' })),
      priority: plan.priority && { ...plan.priority, speakerRole: '' },
      resultRows: plan.resultRows.map((row) => ({ ...row, leadRole: '' })),
      stakeholders: plan.stakeholders.map((row) => ({ ...row, speakerRole: '' })),
    },
    evidenceGaps: order.evidenceGaps.map((gap) => ({ ...gap, ownerRole: '' })),
  };
}
