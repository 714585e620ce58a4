import { useOutletContext, useParams } from 'react-router';
import type { AssessmentId } from '#shared/assessment/ids.ts';
import type { Respondent } from '#shared/assessment/respondent.ts';
import type { AssessmentSummary } from '#shared/contract/assessments.ts';
import type { Framework } from '#shared/framework/framework.ts';

/** What every screen inside an assessment stands on. */
export interface AssessmentContext {
  readonly assessment: AssessmentSummary;
  readonly framework: Framework;
  readonly respondents: readonly (Respondent & { readonly answered: number })[];
  /** The body that this computer answers as. */
  readonly respondent: Respondent | null;
  readonly answerAs: (respondent: Respondent) => void;
  /** Nothing in this assessment may be changed. */
  readonly isReadOnly: boolean;
  /** The library may be written, even where this assessment may not: a closed round can be reopened or followed. */
  readonly canWriteLibrary: boolean;
}

export const useAssessment = (): AssessmentContext => useOutletContext<AssessmentContext>();

/** The id in the address; the core refuses one that is none. */
export const useAssessmentId = (): AssessmentId => (useParams().assessmentId ?? '') as AssessmentId;
