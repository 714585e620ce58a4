import type { ReportStep } from '#shared/contract/events.ts';
import type { Preview } from '#shared/reports/preview-block.ts';
import { previewOf } from './preview-of.ts';
import type { ReportOrder } from './report-order.ts';
import type { WordDocument } from './word/word-document.ts';

/** What Word would get of an order, for the screen; as UTF-8 of its JSON, as a worker gives bytes only. */
export async function makePreview(
  order: ReportOrder,
  step: (name: ReportStep, share: number) => void,
): Promise<Uint8Array> {
  const document = await documentOf(order, step);
  const bytes = new TextEncoder().encode(JSON.stringify(document === null ? null : previewOf(document)));
  step('done', 1);
  return bytes;
}

/** What `makePreview` made; null for a report that has no pages. */
export const readPreview = (bytes: Uint8Array): Preview | null => JSON.parse(new TextDecoder().decode(bytes));

/** What Word would get of an order. */
export async function documentOf(
  order: ReportOrder,
  step: (name: ReportStep, share: number) => void,
): Promise<WordDocument | null> {
  switch (order.kind) {
    case 'annex':
      return (await import('./make-annex.ts')).annexOf(order, step);
    case 'brief':
      return (await import('./make-brief.ts')).briefOf(order);
    case 'gaps':
    case 'minutes':
      return (await import('./make-short-report.ts')).shortReportOf(order);
    case 'workbook':
      return null;
  }
}
