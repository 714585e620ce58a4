import { createTranslate } from '#main/core/translate.ts';
import type { ReportStep } from '#shared/contract/events.ts';
import type { Translate } from '#shared/i18n/translate.ts';
import { figuresOf } from './block-texts.ts';
import type { Block } from './blocks.ts';
import { buildReportModel } from './build-report-model.ts';
import { finishZip } from './finish-zip.ts';
import { minutesModel } from './model/minutes.ts';
import { reportMark } from './report-mark.ts';
import type { ReportOrder } from './report-order.ts';
import { gapsSection } from './sections/gaps.ts';
import { minutesSection } from './sections/minutes.ts';
import type { WordDocument } from './word/word-document.ts';
import { writeReport } from './write-report.ts';

/** Makes a short Word file that needs neither contents nor charts. Same order, same bytes. */
export async function makeShortReport(
  order: ReportOrder,
  step: (name: ReportStep, share: number) => void,
): Promise<Uint8Array> {
  const document = shortReportOf(order);
  step('writing', 0.2);
  const bytes = await writeReport(document, order, { estimatesPages: true });
  step('checking', 0.95);
  const finished = finishZip(bytes, order.now);
  step('done', 1);
  return finished;
}

/** The same on its way to Word. */
export function shortReportOf(order: ReportOrder): WordDocument {
  const t = createTranslate(order.language);
  const { title, subject, frameworkLine, blocks } = contentOf(order, t);
  const parts = [{ pageWord: t('annex.page'), blocks }];
  const { assessment, fingerprint, language, now } = order;
  const mark = { assessmentId: assessment.id, fingerprint, language, madeAt: now };
  return {
    language: order.language,
    title,
    subject,
    keywords: t('annex.keywords'),
    head: [title, subject],
    mark: '',
    foot: frameworkLine,
    underFoot: t('report.fingerprintLine', { fingerprint }),
    answersLanguage: assessment.language,
    properties: reportMark(order.kind, mark, figuresOf(parts)),
    splitNote: t('report.splitNote'),
    ofWord: t('annex.of'),
    tableWord: t('annex.table'),
    figureWord: t('annex.figure'),
    parts,
  };
}

interface Content {
  readonly title: string;
  readonly subject: string;
  readonly frameworkLine: string;
  readonly blocks: readonly Block[];
}

function contentOf(order: ReportOrder, t: Translate): Content {
  if (order.meeting) {
    const { title, frameworkLine, ...minutes } = minutesModel(order, order.meeting, t);
    return { title, subject: t('minutes.subject'), frameworkLine, blocks: minutesSection(minutes, t) };
  }
  const model = buildReportModel(order);
  const { title, frameworkLine } = model;
  return { title, subject: t('gaps.subject'), frameworkLine, blocks: gapsSection(model, t) };
}
