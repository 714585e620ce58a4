import { progressOf } from '#main/assessments/progress-of.ts';
import type { OutgoingFile } from '#main/core/ports.ts';
import type { Rooms } from '#main/core/rooms.ts';
import { createTranslate } from '#main/core/translate.ts';
import { resultsInputOf } from '#main/results/results-input.ts';
import type { Assessment } from '#shared/assessment/assessment.ts';
import type { AssessmentId } from '#shared/assessment/ids.ts';
import { titleOf } from '#shared/assessment/title-of.ts';
import type { InputOf, OutputOf, RoomHandlers } from '#shared/contract/index.ts';
import { AppError } from '#shared/contract/refusal.ts';
import type { reportsContract } from '#shared/contract/reports.ts';
import { resultsOf } from '#shared/results/results.ts';
import { fileNameOf, otherName } from './file-name.ts';
import { readPreview } from './make-preview.ts';
import { orderOf } from './order-of.ts';
import type { ReportOrder } from './report-order.ts';
import { createTemplates } from './templates.ts';
import { verifyReport } from './verify/verify-report.ts';

export function reportHandlers(rooms: Rooms): RoomHandlers<typeof reportsContract> {
  const { guard, ports, emit } = rooms;
  let underWay: AbortController | undefined;
  let lastMade: OutgoingFile | undefined;
  const templates = createTemplates(rooms);
  const work = async (order: ReportOrder): Promise<Uint8Array> => {
    underWay?.abort();
    const asked = new AbortController();
    underWay = asked;
    const bytes = await ports.makeReport(order, emit, asked.signal);
    if (asked.signal.aborted) throw new AppError('report-cancelled');
    return bytes;
  };
  return {
    'reports.check': ({ assessmentId }) => checkOf(rooms, guard.assessment(assessmentId)),
    'reports.preview': async (asked) => readPreview(await work(checkedOrder(rooms, asked, true))),
    'reports.useTemplate': ({ from, ...asked }) => templates.use(from, orderOf(rooms, asked, true)),
    'reports.saveTemplate': ({ name }) => ports.saveFile(templates.shipped(name)),
    'reports.make': async ({ templateId, ...asked }) => {
      const order = { ...checkedOrder(rooms, asked, false), template: templates.find(templateId) };
      const bytes = await work(order);
      lastMade = { fileName: nameOf(order), bytes };
      const delivered = await ports.saveFile(lastMade);
      if (delivered.kind !== 'cancelled') noteMade(rooms, asked.assessmentId);
      return delivered;
    },
    'reports.saveCopy': ({ isOtherName }) => {
      if (!lastMade) throw new AppError('no-report-made');
      return ports.saveFile(
        isOtherName ? { ...lastMade, fileName: otherName(lastMade.fileName), isOtherName } : lastMade,
      );
    },
    'reports.open': async ({ token }) => {
      await ports.openSaved?.(token);
      return {};
    },
    'reports.verify': ({ token }) => verifyReport(rooms, token),
    'reports.cancel': () => {
      underWay?.abort();
      return {};
    },
    'reports.showInFolder': ({ token }) => {
      ports.showInFolder?.(token);
      return {};
    },
  };
}

/** Remembers when, so that the overview can say that the report is older than the answers. A library that cannot be written goes without. */
function noteMade({ stores: { settings }, ports, isReadOnly }: Rooms, assessmentId: AssessmentId): void {
  if (isReadOnly) return;
  settings.save({ lastReports: { ...settings.get().lastReports, [assessmentId]: ports.now().toISOString() } });
}

/** What a person should know before a report is made. */
function checkOf(rooms: Rooms, assessment: Assessment): OutputOf<'reports.check'> {
  const { answered, indicators, ...progress } = progressOf(rooms.stores, rooms.guard.shape(assessment), assessment);
  const { proposedCount } = resultsOf(resultsInputOf(rooms, assessment), { kind: 'proposed' });
  const { dontKnow, notApplicable, toConfirm, flagged, withoutSource, toSettle } = progress;
  return {
    unanswered: indicators - answered,
    dontKnow,
    notApplicable,
    toConfirm,
    flagged,
    withoutSource,
    proposed: proposedCount,
    toSettle,
  };
}

/** Only a closed round is final: while it is open, an answer may change the day after. */
function checkIsFinal(rooms: Rooms, assessment: Assessment): void {
  if (assessment.status === 'closed') return;
  const { unanswered, toSettle, proposed, toConfirm, flagged } = checkOf(rooms, assessment);
  throw new AppError('report-not-final', { unanswered, toSettle, proposed, toConfirm, flagged });
}

const nameOf = ({ assessment, language, kind }: ReportOrder): string =>
  fileNameOf(titleOf(assessment), createTranslate(language)(`reports.fileName.${kind}`), kind);

/** What was asked for, unless it was to be final and is not. */
function checkedOrder(rooms: Rooms, asked: InputOf<'reports.make'>, isPreview: boolean): ReportOrder {
  if (asked.choices?.isFinal) checkIsFinal(rooms, rooms.guard.assessment(asked.assessmentId));
  return orderOf(rooms, asked, isPreview);
}
