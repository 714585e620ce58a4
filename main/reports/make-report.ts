import type { ReportMaker } from '#main/core/ports.ts';
import type { CoreEvent } from '#shared/contract/events.ts';

/** Makes the file of one report, questionnaire or paper to write on. */
export async function makeReport(
  order: Parameters<ReportMaker>[0],
  onProgress: (event: CoreEvent) => void,
): Promise<Uint8Array> {
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
