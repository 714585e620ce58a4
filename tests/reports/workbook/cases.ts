import type { WorkBook } from 'xlsx';
import { makeWorkbook } from '#main/reports/make-workbook.ts';
import type { ReportOrder } from '#main/reports/report-order.ts';
import { once } from '#tests/helpers/once.ts';
import { sampleOrders } from './orders.ts';
import { allRecalculated } from './read-workbook.ts';

export type Cases = Readonly<Record<string, (orders: readonly ReportOrder[]) => ReportOrder>>;

interface Case {
  readonly order: ReportOrder;
  readonly bytes: Uint8Array;
}

/** An order of the worked example: 0 and 1 are its rounds, 2 is the practice. */
export function at(orders: readonly ReportOrder[], index: number): ReportOrder {
  const order = orders[index];
  if (!order) throw new Error(`The worked example has no assessment ${index}`);
  return order;
}

/** The workbook of each case, made once, and as LibreOffice computes it: all in one start, which takes longest. */
export function workbooksOf(cases: Cases) {
  const made = once(async () => {
    const orders = await sampleOrders();
    const all: Case[] = [];
    for (const orderFrom of Object.values(cases)) {
      const order = orderFrom(orders);
      all.push({ order, bytes: await makeWorkbook(order, () => undefined) });
    }
    return all;
  });
  const computed = once(async () => allRecalculated((await made()).map(({ bytes }) => bytes)));
  const named = <T>(name: string, all: readonly T[]): T => {
    const found = all[Object.keys(cases).indexOf(name)];
    if (!found) throw new Error(`There is no case ${name}`);
    return found;
  };
  return {
    made: async (name: string): Promise<Case> => named(name, await made()),
    computed: async (name: string): Promise<WorkBook> => named(name, await computed()),
  };
}
