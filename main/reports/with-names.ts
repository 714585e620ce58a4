import type { ReportOrder } from './report-order.ts';

/** Takes from an order what its choice of names leaves out. Bodies are no persons and stay. */
export function withNames(order: ReportOrder): ReportOrder {
  if (order.choices.names !== 'none') return order;
  return { ...order, answers: order.answers.map((answer) => ({ ...answer, role: '' })) };
}
