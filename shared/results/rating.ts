import type { Score } from './scoring.ts';

/** From the lowest to the highest band; each begins at its own bound (framework C3). */
export const RATINGS = ['not-addressed', 'emerging', 'established', 'integrated'] as const;
export type Rating = (typeof RATINGS)[number];

/** Lower bounds of the bands, on the unrounded score 0–100. A convention, and reports say so. */
export const BAND_BOUNDS = [0, 25, 50, 75] as const;

export const LEAST_COVERAGE = 60;
export const LEAST_ANSWERS = 5;
export const FIRM_CONFIDENCE = 50;

/** The band that a score of 0–100 falls in: [0,25) [25,50) [50,75) [75,100]. */
export function bandOf(score: number): Rating {
  if (score >= BAND_BOUNDS[3]) return 'integrated';
  if (score >= BAND_BOUNDS[2]) return 'established';
  return score >= BAND_BOUNDS[1] ? 'emerging' : 'not-addressed';
}

export interface Rated {
  /** Null: not enough information (coverage under 60 % or fewer than 5 answers). */
  readonly rating: Rating | null;
  /** False: low and high fall in different bands. Null where there is no rating. */
  readonly firm: boolean | null;
  /** True: confidence under 50. Null where there is no rating. */
  readonly provisional: boolean | null;
}

export function rate({ score, low, high, coverage, confidence, answered }: Score): Rated {
  if (score === null || low === null || high === null || coverage === null || confidence === null) return UNRATED;
  if (coverage < LEAST_COVERAGE || answered < LEAST_ANSWERS) return UNRATED;
  return { rating: bandOf(score), firm: bandOf(low) === bandOf(high), provisional: confidence < FIRM_CONFIDENCE };
}

const UNRATED: Rated = { rating: null, firm: null, provisional: null };
