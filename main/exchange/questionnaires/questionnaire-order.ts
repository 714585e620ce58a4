import type { Answer } from '#shared/assessment/answer.ts';
import type { Assessment } from '#shared/assessment/assessment.ts';
import type { Evidence } from '#shared/assessment/evidence.ts';
import type { Respondent } from '#shared/assessment/respondent.ts';
import type { QuestionnaireFormat } from '#shared/contract/questionnaires.ts';
import type { Framework } from '#shared/framework/framework.ts';

/** Everything a questionnaire is made of, as plain data: the worker that makes it never opens the library. */
export interface QuestionnaireOrder {
  readonly kind: 'questionnaire';
  readonly format: QuestionnaireFormat;
  readonly language: string;
  /** The moment of making, from the clock port: same order, same bytes. */
  readonly now: string;
  readonly appVersion: string;
  readonly assessment: Assessment;
  readonly framework: Framework;
  readonly respondent: Respondent;
  /** The respondent's own answers; none for a blank questionnaire. */
  readonly answers: readonly Answer[];
  readonly evidence: readonly Evidence[];
  readonly returnTo: string;
}
