import type { Rooms } from '#main/core/rooms.ts';
import type { Assessment } from '#shared/assessment/assessment.ts';
import type { AssessmentSummary } from '#shared/contract/assessments.ts';
import { AppError } from '#shared/contract/refusal.ts';
import { progressOf } from './progress-of.ts';

const NO_PROGRESS: AssessmentSummary['progress'] = {
  modules: [],
  answered: 0,
  indicators: 0,
  toSettle: 0,
  dontKnow: 0,
  notApplicable: 0,
  toConfirm: 0,
  flagged: 0,
  withoutSource: 0,
};

/** An assessment with how far it is. One whose framework is not here still stands in the list. */
export function summaryOf({ stores, frameworks }: Rooms, assessment: Assessment): AssessmentSummary {
  try {
    const framework = frameworks.structure(assessment.framework);
    const frameworkState = framework.hash === assessment.framework.hash ? 'here' : 'other-hash';
    return { ...assessment, progress: progressOf(stores, framework, assessment), frameworkState };
  } catch (error) {
    if (!(error instanceof AppError)) throw error;
    return { ...assessment, progress: NO_PROGRESS, frameworkState: 'missing' };
  }
}
