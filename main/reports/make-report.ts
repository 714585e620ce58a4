import type { ReportMaker } from '#main/core/ports.ts';
import type { CoreEvent } from '#shared/contract/events.ts';

/** A chart that is copied: sharp on a slide and not too large there, and to be read on a dark one. */
const COPIED = { scale: 2, ground: '#FFFFFF' } as const;

/** Makes the file of one report, questionnaire, paper to write on, or picture. */
export async function makeReport(
  order: Parameters<ReportMaker>[0],
  onProgress: (event: CoreEvent) => void,
): Promise<Uint8Array> {
  if (order.kind === 'picture') {
    const { drawnPicture } = await import('./picture.ts');
    return drawnPicture(order.drawing, order.resourcesFolder, COPIED).png;
  }
  const step = (name: Extract<CoreEvent, { kind: 'report-progress' }>['step'], share: number) =>
    onProgress({ kind: 'report-progress', assessmentId: order.assessment.id, step: name, share });
  step('reading', 0);
  if ('isPreview' in order && order.isPreview) {
    const { makePreview } = await import('./make-preview.ts');
    return makePreview(order, step);
  }
  switch (order.kind) {
    case 'annex': {
      const { makeAnnex } = await import('./make-annex.ts');
      return makeAnnex(order, step);
    }
    case 'brief': {
      const { makeBrief } = await import('./make-brief.ts');
      return makeBrief(order, step);
    }
    case 'workbook': {
      const { makeWorkbook } = await import('./make-workbook.ts');
      return makeWorkbook(order, step);
    }
    case 'gaps':
    case 'minutes': {
      const { makeShortReport } = await import('./make-short-report.ts');
      return makeShortReport(order, step);
    }
    case 'paper': {
      const { makePaper } = await import('#main/papers/make-paper.ts');
      return makePaper(order);
    }
    case 'questionnaire': {
      const { makeQuestionnaire } = await import('#main/exchange/questionnaires/make-questionnaire.ts');
      return makeQuestionnaire(order);
    }
  }
}
