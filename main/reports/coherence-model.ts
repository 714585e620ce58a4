import type { OutputOf } from '#shared/contract/index.ts';

type Matrix = OutputOf<'coherence.get'>;

/** One matrix in words, with its figures for live formulas. */
export interface MatrixLines {
  readonly level: 1 | 2;
  readonly raw: Matrix;
  readonly title: string;
  /** "30 of 30 cells discussed", and how many of them are only proposed. */
  readonly state: string;
  /** Short names of the nodes, for narrow columns. */
  readonly codes: readonly string[];
  /** Row by row: the sign and number; empty on the diagonal and where nothing was discussed. */
  readonly signs: readonly (readonly string[])[];
  readonly reasons: readonly {
    readonly cell: string;
    readonly effect: string;
    readonly reason: string;
    readonly grade: string;
    readonly condition: string;
  }[];
  readonly measures: readonly {
    readonly name: string;
    readonly out: string;
    readonly helps: string;
    readonly harms: string;
    readonly in: string;
    readonly helped: string;
    readonly harmed: string;
    readonly secondOrder: string;
    readonly influence: string;
  }[];
  /** As sentences; under 80 % discussed both are empty and the reason is said. */
  readonly paths: readonly string[];
  readonly loops: readonly string[];
  readonly withheld: string;
  /** Levers left unused, and good procedure with harmful content. */
  readonly levers: readonly string[];
  readonly pairs: readonly {
    readonly pair: string;
    readonly effects: string;
    readonly type: string;
    readonly need: string;
    readonly now: string;
    readonly gap: string;
    readonly whoMeets: string;
    readonly note: string;
  }[];
  readonly conflicts: readonly {
    readonly pair: string;
    readonly isSettled: boolean;
    readonly state: string;
    readonly lines: readonly (readonly [string, string])[];
  }[];
}

/** What a pair of answers suggests, in words. */
export interface SuggestionLine {
  readonly sentence: string;
  readonly step: string;
  readonly causes: string;
  /** Accepted, dismissed with its reason, or open. */
  readonly decision: string;
}
