import type { AnswerValue } from '#shared/assessment/answer.ts';
import type { Comparison } from '#shared/results/comparison.ts';

/** A module or stage in both rounds, as printed; `raw` keeps the unrounded numbers. */
export interface ComparedLine {
  readonly raw: Comparison['byStage'][number];
  readonly id: string;
  readonly name: string;
  /** Over the panel; "Too few answers" where withheld. */
  readonly before: string;
  readonly after: string;
  /** In points, such as "+19", and the part of it that is real change; empty where withheld. */
  readonly change: string;
  readonly real: string;
  readonly headlineBefore: string;
  readonly headlineAfter: string;
}

/** One indicator in both rounds. */
export interface ComparedIndicatorLine {
  readonly id: string;
  readonly moduleId: string;
  readonly statement: string;
  readonly rawBefore: AnswerValue | null;
  readonly rawAfter: AnswerValue | null;
  readonly before: string;
  readonly after: string;
  readonly isInPanel: boolean;
  readonly isChanged: boolean;
  readonly isRealChange: boolean;
  /** In words; empty while there is none. */
  readonly reason: string;
  readonly note: string;
}

/** A follow-up beside the round before. */
export interface RoundsModel {
  /** Labels of both rounds. */
  readonly before: string;
  readonly after: string;
  readonly sentence: string;
  /** What must be known before the two are read side by side. */
  readonly notes: readonly string[];
  readonly modules: readonly ComparedLine[];
  readonly byStage: readonly ComparedLine[];
  /** Every indicator that was answered in either round. */
  readonly indicators: readonly ComparedIndicatorLine[];
  readonly withoutReason: number;
  readonly chartInWords: string;
}
