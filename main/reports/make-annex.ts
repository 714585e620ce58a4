import { createTranslate } from '#main/core/translate.ts';
import type { ReportStep } from '#shared/contract/events.ts';
import type { Translate } from '#shared/i18n/translate.ts';
import type { DocumentPart } from './blocks.ts';
import { buildReportModel } from './build-report-model.ts';
import { effectsChart } from './effects-chart.tsx';
import { finishZip } from './finish-zip.ts';
import { moduleChart } from './module-chart.tsx';
import { networkChart } from './network-chart.tsx';
import { annexOutline } from './outline.ts';
import { pictureOf } from './picture.ts';
import type { ReportModel } from './report-model.ts';
import type { ReportOrder } from './report-order.ts';
import { roundsChart } from './rounds-chart.tsx';
import type { WordDocument } from './word/word-document.ts';
import { writeWord } from './word-writer.ts';

/** Makes the Word annex of an assessment. Same order, same bytes. */
export async function makeAnnex(
  order: ReportOrder,
  step: (name: ReportStep, share: number) => void,
): Promise<Uint8Array> {
  const t = createTranslate(order.language);
  const model = buildReportModel(order);
  step('pictures', 0.1);
  const pictures = {
    modules: pictureOf(moduleChart(model, t), order.resourcesFolder),
    networks: model.matrices.map((matrix) =>
      matrix.raw.paths === null ? null : pictureOf(networkChart(matrix, model.language, t), order.resourcesFolder),
    ),
    effects: model.policies.map((policy) =>
      policy.effects.length === 0 ? null : pictureOf(effectsChart(policy, model.language, t), order.resourcesFolder),
    ),
    rounds: model.rounds && pictureOf(roundsChart(model.rounds, model.language, t), order.resourcesFolder),
  };
  const parts = annexOutline(model, pictures, t);
  step('writing', 0.2);
  const bytes = await writeWord(annexDocument(model, parts, t), { estimatesPages: true });
  step('checking', 0.95);
  const finished = finishZip(bytes, order.now);
  step('done', 1);
  return finished;
}

/** The running heads, names and words around the annex's blocks. */
function annexDocument(model: ReportModel, parts: readonly DocumentPart[], t: Translate): WordDocument {
  return {
    language: model.language,
    title: model.title,
    subject: t('annex.subject'),
    keywords: t('annex.keywords'),
    head: [model.title, t('annex.subtitle')],
    mark: model.draft.length > 0 ? t('annex.draft') : '',
    foot: [model.frameworkLine, ...(model.isShortForm ? [model.form] : [])].join('. '),
    ofWord: t('annex.of'),
    tableWord: t('annex.table'),
    figureWord: t('annex.figure'),
    parts,
  };
}
