import type { ReportOrder } from './report-order.ts';
import type { WordDocument } from './word/word-document.ts';
import { writeWord } from './word-writer.ts';

/** A report in Word: in the user's own template where one was chosen, else in ours. */
export async function writeReport(
  document: WordDocument,
  { template }: Pick<ReportOrder, 'template'>,
  how: Parameters<typeof writeWord>[1],
): Promise<Uint8Array> {
  if (template === null) return writeWord(document, how);
  const { fillTemplate } = await import('./word/fill-template.ts');
  return fillTemplate(template, document);
}
