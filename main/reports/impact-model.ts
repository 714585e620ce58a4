import type { Appraisal, AppraisedEffect } from '#shared/impact/appraisal.ts';

/** One effect in words, with its figures for live formulas. */
export interface EffectLine {
  readonly raw: AppraisedEffect;
  readonly option: string;
  readonly group: string;
  readonly channel: string;
  readonly text: string;
  readonly source: string;
  /** "M 3 · E 2 · D 2 · L 0.75 · V 1.5 · grade B". */
  readonly scales: string;
  /** "−63 major". */
  readonly figure: string;
  /** "−33 moderate"; empty without a measure. */
  readonly residual: string;
  /** What must be said beside it: rights, weak evidence, a missing measure. */
  readonly marks: readonly string[];
  readonly measure: {
    readonly kind: string;
    readonly text: string;
    readonly owner: string;
    readonly date: string;
    readonly cost: string;
    readonly acceptedBy: string;
    readonly indicator: string;
  } | null;
}

interface OptionLine {
  readonly name: string;
  readonly gains: string;
  readonly harms: string;
  readonly losers: string;
  readonly rights: string;
  readonly cost: string;
  readonly evidence: string;
}

/** One policy under appraisal, with every decision on its words taken. */
export interface PolicyLines {
  readonly raw: Appraisal;
  readonly title: string;
  /** Label and text, in the order of the scope. */
  readonly facts: readonly (readonly [string, string])[];
  readonly questions: readonly {
    readonly number: number;
    readonly question: string;
    readonly answer: string;
    readonly note: string;
  }[];
  /** Points, what the rule says and, where another depth was chosen, why. */
  readonly verdict: string;
  readonly baselines: readonly {
    readonly what: string;
    readonly value: string;
    readonly year: string;
    readonly source: string;
  }[];
  readonly effects: readonly EffectLine[];
  readonly options: readonly OptionLine[];
  readonly recommendation: string;
}
