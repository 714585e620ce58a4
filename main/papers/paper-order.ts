import type { Assessment } from '#shared/assessment/assessment.ts';
import type { IndicatorId } from '#shared/assessment/ids.ts';
import type { PaperKind } from '#shared/contract/papers.ts';
import type { Companion } from '#shared/framework/companion.ts';
import type { Framework } from '#shared/framework/framework.ts';

/** Everything that paper is made of, as plain data: the worker that makes it never opens the library. */
export interface PaperOrder {
  readonly kind: 'paper';
  readonly paper: PaperKind;
  readonly language: string;
  /** The moment of making, from the clock port: same order, same bytes. */
  readonly now: string;
  readonly assessment: Assessment;
  readonly framework: Framework;
  readonly companion: Companion;
  /** What is asked, in the order of printing. */
  readonly indicatorIds: readonly IndicatorId[];
  /** Names of the groups; an empty one leaves room for a hand. */
  readonly groups: readonly string[];
  /** Pairs of nodes of the matrix. */
  readonly pairs: readonly (readonly [string, string])[];
}
