import { onTestFinished } from 'vitest';
import { openCore } from '#main/core/core.ts';
import type { ReportMaker } from '#main/core/ports.ts';
import type { ReportOrder } from '#main/reports/report-order.ts';
import type { InputOf, OperationName, OutputOf } from '#shared/contract/index.ts';
import { once } from '#tests/helpers/once.ts';
import { temporaryFolder, testPorts } from '#tests/helpers/open-test-core.ts';

/** A real core that hands over the order of a workbook instead of making it. */
function openOrderingCore() {
  const orders: ReportOrder[] = [];
  const ports = {
    ...testPorts(),
    makeReport: async (order: Parameters<ReportMaker>[0]) => {
      if (order.kind === 'workbook') orders.push(order);
      return new Uint8Array();
    },
  };
  const core = openCore({ folder: temporaryFolder(), door: 'test', ports });
  onTestFinished(() => core.close());
  const call = async <N extends OperationName>(name: N, input: InputOf<N>): Promise<OutputOf<N>> => {
    const reply = await core.dispatch(name, input);
    if (!reply.ok) throw new Error(reply.error.code, { cause: reply.error });
    // Dispatch has checked the value against the contract's schema for this name.
    return reply.value as never;
  };
  const orderOf = async (assessmentId: InputOf<'reports.make'>['assessmentId']): Promise<ReportOrder> => {
    await call('reports.make', { assessmentId, kind: 'workbook', language: 'en' });
    const order = orders.at(-1);
    if (!order) throw new Error('No order came');
    return order;
  };
  return { call, orderOf };
}

/** The orders of the worked example's assessments: both rounds, then the practice in short form. Read once for all tests of a file. */
export const sampleOrders = once(async (): Promise<ReportOrder[]> => {
  const { call, orderOf } = openOrderingCore();
  const { assessmentIds } = await call('library.addSample', {});
  const orders = [];
  for (const id of assessmentIds) orders.push(await orderOf(id));
  return orders;
});
