/** The ten questions of framework D1 are answered one of these ways; not answered is null. */
export const SCREENING_ANSWERS = ['yes', 'no', 'not-sure'] as const;
export type ScreeningAnswer = (typeof SCREENING_ANSWERS)[number];

/** How deep the appraisal goes, from none to all effects. */
export const DEPTHS = ['stop', 'short', 'full'] as const;
export type Depth = (typeof DEPTHS)[number];

/** A yes to this question leads to a full appraisal whatever else is answered. */
const RIGHTS_QUESTION = 10;
export const SCREENING_QUESTIONS = 10;

/** What each answer counts. */
export const SCREENING_POINTS = { yes: 2, 'not-sure': 1, no: 0 } as const satisfies Record<ScreeningAnswer, number>;

/** Fewest points for a short and for a full appraisal. */
const SHORT_FROM = 3;
const FULL_FROM = 7;

export interface Screening {
  /** 0–20. */
  readonly points: number;
  readonly answered: number;
  /** Null while answers are missing that could still change it. */
  readonly decision: Depth | null;
}

/** Points and decision of the ten screening questions, in their order (framework D1). */
export function screeningOf(answers: readonly (ScreeningAnswer | null)[]): Screening {
  const given = answers.filter((answer) => answer !== null);
  const points = given.reduce((sum, answer) => sum + SCREENING_POINTS[answer], 0);
  const isWhole = given.length === SCREENING_QUESTIONS;
  const isFull = answers[RIGHTS_QUESTION - 1] === 'yes' || points >= FULL_FROM;
  const below = points >= SHORT_FROM ? 'short' : 'stop';
  return { points, answered: given.length, decision: isFull ? 'full' : isWhole ? below : null };
}

/** Whether the chosen depth is shallower than the rule's: then a written reason is needed. */
export const isShallower = (chosen: Depth, decision: Depth): boolean =>
  DEPTHS.indexOf(chosen) < DEPTHS.indexOf(decision);
