import { createTranslate } from '#main/core/translate.ts';
import type { ReportStep } from '#shared/contract/events.ts';
import { buildReportModel } from './build-report-model.ts';
import { finishZip } from './finish-zip.ts';
import type { ReportOrder } from './report-order.ts';
import { gapsSection } from './sections/gaps.ts';
import type { WordDocument } from './word/word-document.ts';
import { writeWord } from './word-writer.ts';

/** Makes a short Word file that needs neither contents nor charts. Same order, same bytes. */
export async function makeShortReport(
  order: ReportOrder,
  step: (name: ReportStep, share: number) => void,
): Promise<Uint8Array> {
  const document = shortReportOf(order);
  step('writing', 0.2);
  const bytes = await writeWord(document, { estimatesPages: true });
  step('checking', 0.95);
  const finished = finishZip(bytes, order.now);
  step('done', 1);
  return finished;
}

/** The same on its way to Word. */
export function shortReportOf(order: ReportOrder): WordDocument {
  const t = createTranslate(order.language);
  const model = buildReportModel(order);
  return {
    language: model.language,
    title: model.title,
    subject: t('gaps.subject'),
    keywords: t('annex.keywords'),
    head: [model.title, t('gaps.subject')],
    mark: '',
    foot: model.frameworkLine,
    ofWord: t('annex.of'),
    tableWord: t('annex.table'),
    figureWord: t('annex.figure'),
    parts: [{ pageWord: t('annex.page'), blocks: gapsSection(model, t) }],
  };
}
