import type { ReportStep } from '#shared/contract/events.ts';
import type { ReportOrder } from './report-order.ts';

export async function makeWorkbook(_order: ReportOrder, _step: (name: ReportStep, share: number) => void): Promise<Uint8Array> {
  throw new Error('not written yet');
}
