import type { OutputOf } from '#shared/contract/index.ts';
import type { Money } from '#shared/plan/money.ts';

export interface StepLine {
  readonly step: string;
  readonly actor: string;
  /** "Ministry of Health, planning unit"; a person's name only where names were chosen. */
  readonly owner: string;
  /** "30 June 2027"; empty while none is known. */
  readonly date: string;
  readonly rawDate: string;
  /** "USD 1,100,000 (prices of 2026)". */
  readonly cost: string;
  readonly rawCost: Money | null;
  /** "LAB-03", "Clash EDU–HSP". */
  readonly source: string;
  /** Statement of its benchmark. */
  readonly benchmark: string;
  readonly isNewElement: boolean;
  readonly status: string;
  readonly isDropped: boolean;
  /** "overdue", "Draft: still missing: owner, date."; empty when all is there. */
  readonly marks: readonly string[];
}

export interface ReadingLine {
  readonly date: string;
  readonly value: string;
  readonly rawValue: number;
  /** "57 % of the way"; empty where there is no way. */
  readonly share: string;
  readonly source: string;
}

export interface BenchmarkLine {
  readonly raw: OutputOf<'plan.get'>['benchmarks'][number];
  readonly statement: string;
  /** What is measured. */
  readonly measure: string;
  /** "27 % in 2025". */
  readonly baseline: string;
  readonly target: string;
  readonly source: string;
  readonly frequency: string;
  readonly tracker: string;
  readonly ifMissed: string;
  readonly readings: readonly ReadingLine[];
  readonly course: {
    /** Where it stands against its path, as a sentence. */
    readonly state: string;
    /** The whole picture in words. */
    readonly inWords: string;
  };
  /** "Draft. Still missing: …"; empty when all is there. */
  readonly mark: string;
}

export interface ResultRowLine {
  readonly objective: string;
  readonly measure: string;
  readonly indicator: string;
  readonly baseline: string;
  readonly target: string;
  readonly lead: string;
  readonly cost: string;
  readonly rawCost: Money | null;
  readonly sourceOfMoney: string;
}

interface GapLine {
  /** "LAB-03"; empty for a key figure. */
  readonly about: string;
  readonly what: string;
  readonly reason: string;
  readonly source: string;
  readonly owner: string;
  readonly date: string;
  readonly rawDate: string;
}

/** The plan of action as reports say it, with every decision on its words taken. */
export interface PlanLines {
  readonly actors: readonly {
    readonly name: string;
    readonly steps: readonly StepLine[];
    /** Fewer than three or more than five steps; empty otherwise. */
    readonly warning: string;
  }[];
  /** What the steps cost that are not dropped: one sentence a currency. */
  readonly costs: readonly string[];
  readonly rawCosts: OutputOf<'plan.get'>['costs'];
  readonly resultRows: readonly ResultRowLine[];
  readonly benchmarks: readonly BenchmarkLine[];
  readonly priority: {
    readonly issue: string;
    /** Label and text, without empty ones. */
    readonly facts: readonly (readonly [string, string])[];
    readonly mark: string;
  } | null;
  readonly entryPoints: readonly {
    readonly cycle: string;
    readonly document: string;
    readonly date: string;
    readonly rawDate: string;
    readonly body: string;
    readonly what: string;
  }[];
  readonly practices: readonly {
    readonly title: string;
    readonly place: string;
    readonly done: string;
    readonly result: string;
    readonly repeatable: string;
    readonly adapted: string;
    readonly adoptedBy: string;
    readonly date: string;
    readonly rawDate: string;
    readonly source: string;
  }[];
  readonly stakeholders: readonly {
    readonly name: string;
    readonly partner: string;
    readonly interest: string;
    readonly interestStrength: string;
    readonly influence: string;
    readonly speaker: string;
  }[];
  /** Under-represented kinds of partner of whom nobody is listed: one sentence; empty where all are there or nobody is listed at all. */
  readonly missingPartners: string;
  readonly gaps: readonly GapLine[];
}
