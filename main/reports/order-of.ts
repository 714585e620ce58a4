import { coherenceOf } from '#main/coherence/coherence-reading.ts';
import { contextOf } from '#main/context/context-of.ts';
import { checkLanguage } from '#main/core/languages.ts';
import type { Rooms } from '#main/core/rooms.ts';
import { APP_VERSION } from '#main/core/version.ts';
import { earlierFrameworks } from '#main/frameworks/earlier-frameworks.ts';
import { fingerprintOf } from '#main/history/fingerprint.ts';
import { statesNow } from '#main/history/record-kinds.ts';
import { appraisalsOf } from '#main/impact/appraisals-of.ts';
import { evidenceGapsOf } from '#main/plan/evidence-gaps-of.ts';
import { planOf } from '#main/plan/plan-reading.ts';
import { resultsInputOf } from '#main/results/results-input.ts';
import { suggestionsOf } from '#main/suggestions/suggestions-of.ts';
import type { Assessment } from '#shared/assessment/assessment.ts';
import type { InputOf } from '#shared/contract/index.ts';
import { withUsual } from '#shared/reports/report-choices.ts';
import { meetingOf } from './meeting-of.ts';
import type { ReportOrder } from './report-order.ts';

/** Gathers what a report is made of. */
export function orderOf(
  rooms: Rooms,
  { assessmentId, kind, language, choices = {}, workshopId }: InputOf<'reports.make'>,
  isPreview = false,
): ReportOrder {
  const { stores, guard, ports, frameworks } = rooms;
  checkLanguage(ports.languages, language);
  const assessment = guard.assessment(assessmentId);
  return {
    kind,
    isPreview,
    language,
    choices: withUsual(choices),
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
    plan: planOf(rooms, assessment),
    evidenceGaps: evidenceGapsOf(rooms, assessment, language),
    meeting: kind === 'minutes' ? meetingOf(rooms, assessmentId, workshopId) : null,
    organisation: stores.organisation.get(),
    template: null,
    resourcesFolder: ports.resourcesFolder,
  };
}

/** A baseline that is not in this library, or of another framework, leaves a report without a comparison: it is a report all the same. */
function earlierRound(rooms: Rooms, { baselineId, framework }: Assessment): ReportOrder['earlier'] {
  const earlier = baselineId === null ? undefined : rooms.stores.assessments.get(baselineId);
  if (!earlier || earlier.framework.key !== framework.key) return null;
  return { ...resultsInputOf(rooms, earlier), assessment: earlier };
}
