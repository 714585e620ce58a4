import type { Masthead } from '../blocks.ts';

/** A key figure on the first page. */
interface BriefFigure {
  readonly value: string;
  readonly name: string;
  /** Year and source. */
  readonly source: string;
}

/** Everything that the executive brief says, cut to its limits (framework F2). */
export interface BriefModel {
  readonly masthead: Masthead | null;
  readonly place: string;
  readonly round: string;
  readonly isDraft: boolean;
  readonly headline: string;
  readonly figures: readonly BriefFigure[];
  readonly modules: readonly {
    readonly id: string;
    readonly name: string;
    readonly score: string;
    readonly rating: string;
    readonly range: string;
    /** Index of the rating from the lowest, 0 to 3; null where there is none. */
    readonly band: number | null;
  }[];
  readonly redFlags: readonly { readonly statement: string; readonly level: string; readonly step: string }[];
  /** How many there are in all. */
  readonly redFlagsInAll: string;
  readonly conflicts: readonly { readonly pair: string; readonly clash: string; readonly owner: string }[];
  readonly harm: {
    readonly policy: string;
    readonly effect: string;
    readonly figure: string;
    readonly measure: string;
    readonly residual: string;
  } | null;
  readonly priority: { readonly issue: string; readonly reason: string; readonly where: string } | null;
  readonly benchmarks: readonly { readonly statement: string; readonly target: string; readonly tracker: string }[];
  readonly decisions: readonly string[];
}
