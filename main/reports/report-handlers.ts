import { progressOf } from '#main/assessments/progress-of.ts';
import { coherenceOf } from '#main/coherence/coherence-reading.ts';
import { contextOf } from '#main/context/context-of.ts';
import { checkLanguage } from '#main/core/languages.ts';
import type { OutgoingFile } from '#main/core/ports.ts';
import type { Rooms } from '#main/core/rooms.ts';
import { createTranslate } from '#main/core/translate.ts';
import { APP_VERSION } from '#main/core/version.ts';
import { earlierFrameworks } from '#main/frameworks/earlier-frameworks.ts';
import { fingerprintOf } from '#main/history/fingerprint.ts';
import { statesNow } from '#main/history/record-kinds.ts';
import { appraisalsOf } from '#main/impact/appraisals-of.ts';
import { resultsInputOf } from '#main/results/results-input.ts';
import { suggestionsOf } from '#main/suggestions/suggestions-of.ts';
import type { Assessment } from '#shared/assessment/assessment.ts';
import { titleOf } from '#shared/assessment/title-of.ts';
import type { InputOf, OutputOf, RoomHandlers } from '#shared/contract/index.ts';
import { AppError } from '#shared/contract/refusal.ts';
import type { reportsContract } from '#shared/contract/reports.ts';
import { withUsual } from '#shared/reports/report-choices.ts';
import { resultsOf } from '#shared/results/results.ts';
import { fileNameOf, otherName } from './file-name.ts';
import { readPreview } from './make-preview.ts';
import { meetingOf } from './meeting-of.ts';
import type { ReportOrder } from './report-order.ts';

export function reportHandlers(rooms: Rooms): RoomHandlers<typeof reportsContract> {
  const { guard, ports, emit } = rooms;
  let underWay: AbortController | undefined;
  let lastMade: OutgoingFile | undefined;
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
    'reports.preview': async (asked) => readPreview(await work(orderOf(rooms, asked, true))),
    'reports.make': async (asked) => {
      const order = orderOf(rooms, asked, false);
      const bytes = await work(order);
      lastMade = { fileName: nameOf(order), bytes };
      return ports.saveFile(lastMade);
    },
    'reports.saveCopy': ({ isOtherName }) => {
      if (!lastMade) throw new AppError('no-report-made');
      return ports.saveFile(isOtherName ? { ...lastMade, fileName: otherName(lastMade.fileName) } : lastMade);
    },
    'reports.open': async ({ token }) => {
      await ports.openSaved?.(token);
      return {};
    },
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

function orderOf(
  rooms: Rooms,
  { assessmentId, kind, language, choices: chosen = {}, workshopId }: InputOf<'reports.make'>,
  isPreview: boolean,
): ReportOrder {
  const { stores, guard, ports, frameworks } = rooms;
  checkLanguage(ports.languages, language);
  const assessment = guard.assessment(assessmentId);
  const choices = withUsual(chosen);
  if (choices.isFinal) checkIsFinal(rooms, assessment);
  return {
    kind,
    isPreview,
    language,
    choices,
    now: ports.now().toISOString(),
    appVersion: APP_VERSION,
    fingerprint: fingerprintOf(statesNow(rooms, assessment)),
    assessment,
    framework: frameworks.show(assessment.framework, language),
    earlierFrameworks: earlierFrameworks(frameworks, assessment, language),
    respondents: stores.respondents.list(assessmentId),
    answers: stores.answers.list(assessmentId),
    agreed: stores.answers.listAgreed(assessmentId),
    evidence: stores.evidence.list(assessmentId),
    earlier: earlierRound(rooms, assessment),
    levelChanges: stores.levelChanges.list(assessmentId),
    companion: frameworks.companion(assessment.framework, language),
    matrices: ([1, 2] as const).map((level) => ({
      level,
      matrix: coherenceOf(rooms, { assessmentId, level, view: 'proposed', language }),
    })),
    suggestions: suggestionsOf(rooms, assessment, language),
    appraisals: appraisalsOf(rooms, assessment),
    context: contextOf(rooms, assessment),
    meeting: kind === 'minutes' ? meetingOf(rooms, assessmentId, workshopId) : null,
    resourcesFolder: ports.resourcesFolder,
  };
}

/** A baseline that is not in this library, or of another framework, leaves a report without a comparison: it is a report all the same. */
function earlierRound(rooms: Rooms, { baselineId, framework }: Assessment): ReportOrder['earlier'] {
  const earlier = baselineId === null ? undefined : rooms.stores.assessments.get(baselineId);
  if (!earlier || earlier.framework.key !== framework.key) return null;
  return { ...resultsInputOf(rooms, earlier), assessment: earlier };
}
