import { createTranslate } from '#main/core/translate.ts';
import type { ReportStep } from '#shared/contract/events.ts';
import type { Translate } from '#shared/i18n/translate.ts';
import { benchmarkChart } from './benchmark-chart.tsx';
import { figuresOf } from './block-texts.ts';
import type { DocumentPart } from './blocks.ts';
import { buildReportModel } from './build-report-model.ts';
import { distancesChart } from './distances-chart.tsx';
import { effectsChart } from './effects-chart.tsx';
import { finishZip } from './finish-zip.ts';
import { moduleChart } from './module-chart.tsx';
import { networkChart } from './network-chart.tsx';
import { type AnnexPictures, annexOutline, NO_PICTURES } from './outline.ts';
import { pictureOf } from './picture.ts';
import { reportMark } from './report-mark.ts';
import type { ReportModel } from './report-model.ts';
import type { ReportOrder } from './report-order.ts';
import { roundsChart } from './rounds-chart.tsx';
import { stagesChart } from './stages-chart.tsx';
import type { WordDocument } from './word/word-document.ts';
import { writeReport } from './write-report.ts';

/** Makes the Word annex of an assessment. Same order, same bytes. */
export async function makeAnnex(
  order: ReportOrder,
  step: (name: ReportStep, share: number) => void,
): Promise<Uint8Array> {
  const document = annexOf(order, step);
  step('writing', 0.2);
  const bytes = await writeReport(document, order, { estimatesPages: true });
  step('checking', 0.95);
  const finished = finishZip(bytes, order.now);
  step('done', 1);
  return finished;
}

/** The annex on its way to Word. */
export function annexOf(order: ReportOrder, step: (name: ReportStep, share: number) => void): WordDocument {
  const t = createTranslate(order.language);
  const model = buildReportModel(order);
  step('pictures', 0.1);
  const pictures = order.choices.hasCharts ? drawn(model, order.resourcesFolder, t) : NO_PICTURES;
  return annexDocument(model, annexOutline(model, pictures, order.choices, t), t);
}

const drawn = (model: ReportModel, resourcesFolder: string, t: Translate): AnnexPictures => ({
  modules: pictureOf(moduleChart(model, t), resourcesFolder),
  stages: pictureOf(stagesChart(model, t), resourcesFolder),
  distances: model.distanceMap && pictureOf(distancesChart(model.distanceMap, model.language, t), resourcesFolder),
  networks: model.matrices.map((matrix) =>
    matrix.raw.paths === null ? null : pictureOf(networkChart(matrix, model.language, t), resourcesFolder),
  ),
  effects: model.policies.map((policy) =>
    policy.effects.length === 0 ? null : pictureOf(effectsChart(policy, model.language, t), resourcesFolder),
  ),
  benchmarks: model.plan.benchmarks.map((benchmark) => {
    const chart = benchmark.readings.length === 0 ? null : benchmarkChart(benchmark, model.language, t);
    return chart && pictureOf(chart, resourcesFolder);
  }),
  rounds: model.rounds && pictureOf(roundsChart(model.rounds, model.language, t), resourcesFolder),
});

/** The running heads, names and words around the annex's blocks. */
function annexDocument(model: ReportModel, parts: readonly DocumentPart[], t: Translate): WordDocument {
  return {
    language: model.language,
    title: model.title,
    subject: t('annex.subject'),
    keywords: t('annex.keywords'),
    head: [model.title, t('annex.subtitle')],
    mark: model.isDraft ? t('annex.draft') : '',
    foot: [model.frameworkLine, ...(model.isShortForm ? [model.form] : [])].join('. '),
    underFoot: t('report.fingerprintLine', { fingerprint: model.fingerprint }),
    answersLanguage: model.answersLanguage,
    properties: reportMark('annex', model, figuresOf(parts)),
    splitNote: t('report.splitNote'),
    ofWord: t('annex.of'),
    tableWord: t('annex.table'),
    figureWord: t('annex.figure'),
    parts,
  };
}
