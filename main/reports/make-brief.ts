import { createTranslate } from '#main/core/translate.ts';
import type { ReportStep } from '#shared/contract/events.ts';
import { figuresOf } from './block-texts.ts';
import { buildReportModel } from './build-report-model.ts';
import { finishZip } from './finish-zip.ts';
import { briefModel } from './model/brief.ts';
import { reportMark } from './report-mark.ts';
import type { ReportOrder } from './report-order.ts';
import { briefSection } from './sections/brief.ts';
import type { WordDocument } from './word/word-document.ts';
import { writeReport } from './write-report.ts';

/** Makes the executive brief, two pages in Word. Same order, same bytes. */
export async function makeBrief(
  order: ReportOrder,
  step: (name: ReportStep, share: number) => void,
): Promise<Uint8Array> {
  const document = briefOf(order);
  step('writing', 0.2);
  const bytes = await writeReport(document, order, { estimatesPages: false });
  step('checking', 0.95);
  const finished = finishZip(bytes, order.now);
  step('done', 1);
  return finished;
}

/** The brief on its way to Word. */
export function briefOf(order: ReportOrder): WordDocument {
  const t = createTranslate(order.language);
  const model = buildReportModel(order);
  const brief = briefModel(model, t);
  const parts = [{ pageWord: t('annex.page'), blocks: briefSection(brief, t) }];
  return {
    language: model.language,
    title: model.title,
    subject: t('brief.title'),
    keywords: t('annex.keywords'),
    head: [brief.place, t('brief.title')],
    mark: brief.isDraft ? t('annex.draft') : '',
    foot: t('brief.foot', { framework: model.frameworkLine, date: model.madeOn }),
    underFoot: t('report.fingerprintLine', { fingerprint: model.fingerprint }),
    answersLanguage: model.answersLanguage,
    properties: reportMark('brief', model, figuresOf(parts)),
    splitNote: t('report.splitNote'),
    ofWord: t('annex.of'),
    tableWord: t('annex.table'),
    figureWord: t('annex.figure'),
    parts,
  };
}
