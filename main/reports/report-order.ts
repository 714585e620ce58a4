import type { AgreedAnswer, Answer } from '#shared/assessment/answer.ts';
import type { Assessment } from '#shared/assessment/assessment.ts';
import type { Evidence } from '#shared/assessment/evidence.ts';
import type { LevelChange } from '#shared/assessment/level-change.ts';
import type { Respondent } from '#shared/assessment/respondent.ts';
import type { OutputOf } from '#shared/contract/index.ts';
import type { Organisation } from '#shared/contract/organisation.ts';
import type { ReportKind } from '#shared/contract/reports.ts';
import type { Companion } from '#shared/framework/companion.ts';
import type { Framework } from '#shared/framework/framework.ts';
import type { Appraisal } from '#shared/impact/appraisal.ts';
import type { ReportChoices } from '#shared/reports/report-choices.ts';
import type { ResultsInput } from '#shared/results/results.ts';
import type { Meeting } from './meeting-of.ts';

/** What a comparison needs of the round before. */
type EarlierRound = ResultsInput & { readonly assessment: Assessment };

/** Everything a report is made of, as plain data: the worker that makes it never opens the library. */
export interface ReportOrder {
  readonly kind: ReportKind;
  /** For the screen before it is made. */
  readonly isPreview: boolean;
  readonly language: string;
  readonly choices: ReportChoices;
  /** The moment of making, from the clock port: same order, same bytes. */
  readonly now: string;
  readonly appVersion: string;
  /** SHA-256 of all that the assessment holds: what reports of the same state have in common. */
  readonly fingerprint: string;
  readonly assessment: Assessment;
  readonly framework: Framework;
  /** Those that the assessment was moved from, as far as they are here; the last one first. */
  readonly earlierFrameworks: readonly Framework[];
  readonly respondents: readonly Respondent[];
  readonly answers: readonly Answer[];
  readonly agreed: readonly AgreedAnswer[];
  readonly evidence: readonly Evidence[];
  /** The round before, where this one follows one that is in the library; null otherwise. */
  readonly earlier: EarlierRound | null;
  /** Why levels differ from the round before. */
  readonly levelChanges: readonly LevelChange[];
  /** The framework's lists besides the indicators, in the report's language. */
  readonly companion: Companion;
  /** The matrices of both levels in the counted view, in the report's language. */
  readonly matrices: readonly { readonly level: 1 | 2; readonly matrix: OutputOf<'coherence.get'> }[];
  /** What pairs of answers suggest. */
  readonly suggestions: OutputOf<'suggestions.list'>;
  /** Draft policies with the figures of their appraisal. */
  readonly appraisals: readonly Appraisal[];
  /** Key figures, the review of the plan and the obstacle grid. */
  readonly context: OutputOf<'context.get'>;
  /** What minutes are of; null for every other report. */
  readonly meeting: Meeting | null;
  /** The plan of action, with the names of persons; what is printed of them was chosen. */
  readonly plan: OutputOf<'plan.get'>;
  /** The data-collection plan, in the report's language. */
  readonly evidenceGaps: OutputOf<'plan.evidenceGaps'>;
  /** Whose report it is; on cover and brief. */
  readonly organisation: Organisation;
  /** The user's own template for Word; null for ours. */
  readonly template: Uint8Array | null;
  readonly resourcesFolder: string;
}
