/** One thing that a meeting came to, in words. */
export interface MinutesLine {
  /** "LAB-07  Recruiters are licensed …", or the two names of a pair. */
  readonly about: string;
  /** What was settled; two lines for a pair. Empty where it was not. */
  readonly outcome: readonly string[];
  readonly agreedBy: string;
  readonly reason: string;
  readonly dissent: string;
  /** What the groups or bodies had said on their own. */
  readonly said: string;
  /** Questions that were put to the room. */
  readonly prompts: readonly string[];
}

export interface MinutesStep {
  readonly step: string;
  /** A body and a role. */
  readonly owner: string;
  readonly date: string;
}

/** Minutes with everything decided: bodies and roles, never a person. */
export interface MinutesModel {
  readonly title: string;
  readonly place: string;
  readonly frameworkLine: string;
  /** Meeting, date, venue, who was there. */
  readonly facts: readonly (readonly [term: string, text: string])[];
  readonly settled: readonly MinutesLine[];
  readonly parked: readonly MinutesLine[];
  readonly open: readonly MinutesLine[];
  readonly steps: readonly MinutesStep[];
}
