import { progressOf } from '#main/assessments/progress-of.ts';
import { coherenceOf } from '#main/coherence/coherence-reading.ts';
import { checkLanguage } from '#main/core/languages.ts';
import type { Rooms } from '#main/core/rooms.ts';
import { createTranslate } from '#main/core/translate.ts';
import { APP_VERSION } from '#main/core/version.ts';
import { earlierFrameworks } from '#main/frameworks/earlier-frameworks.ts';
import { appraisalsOf } from '#main/impact/appraisals-of.ts';
import { resultsInputOf } from '#main/results/results-input.ts';
import { suggestionsOf } from '#main/suggestions/suggestions-of.ts';
import type { Assessment } from '#shared/assessment/assessment.ts';
import type { AssessmentId } from '#shared/assessment/ids.ts';
import { titleOf } from '#shared/assessment/title-of.ts';
import type { RoomHandlers } from '#shared/contract/index.ts';
import { AppError } from '#shared/contract/refusal.ts';
import type { ReportKind, reportsContract } from '#shared/contract/reports.ts';
import { resultsOf } from '#shared/results/results.ts';
import { fileNameOf } from './file-name.ts';
import type { ReportOrder } from './report-order.ts';

export function reportHandlers(rooms: Rooms): RoomHandlers<typeof reportsContract> {
  const { stores, guard, ports, emit } = rooms;
  let underWay: AbortController | undefined;
  return {
    'reports.check': ({ assessmentId }) => {
      const assessment = guard.assessment(assessmentId);
      const shape = guard.shape(assessment);
      const { answered, indicators, ...progress } = progressOf(stores, shape, assessment);
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
    },
    'reports.make': async ({ assessmentId, kind, language }) => {
      const order = orderOf(rooms, { assessmentId, kind, language });
      underWay?.abort();
      const work = new AbortController();
      underWay = work;
      const bytes = await ports.makeReport(order, emit, work.signal);
      if (work.signal.aborted) throw new AppError('report-cancelled');
      const fileName = fileNameOf(
        titleOf(order.assessment),
        createTranslate(language)(`reports.fileName.${kind}`),
        kind,
      );
      return ports.saveFile({ fileName, bytes });
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

function orderOf(
  rooms: Rooms,
  { assessmentId, kind, language }: { assessmentId: AssessmentId; kind: ReportKind; language: string },
): ReportOrder {
  const { stores, guard, ports, frameworks } = rooms;
  checkLanguage(ports.languages, language);
  const assessment = guard.assessment(assessmentId);
  return {
    kind,
    language,
    now: ports.now().toISOString(),
    appVersion: APP_VERSION,
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
    resourcesFolder: ports.resourcesFolder,
  };
}

/** A baseline that is not in this library, or of another framework, leaves a report without a comparison: it is a report all the same. */
function earlierRound(rooms: Rooms, { baselineId, framework }: Assessment): ReportOrder['earlier'] {
  const earlier = baselineId === null ? undefined : rooms.stores.assessments.get(baselineId);
  if (!earlier || earlier.framework.key !== framework.key) return null;
  return { ...resultsInputOf(rooms, earlier), assessment: earlier };
}
