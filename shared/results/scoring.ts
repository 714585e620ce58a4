import type { AnswerValue, EvidenceGrade } from '../assessment/answer.ts';
import { isLevel } from '../assessment/level.ts';

/** One indicator as the formulas see it: its whole-number weight 1–5 and its counted value. */
export interface ScoredItem {
  readonly weight: number;
  readonly value: AnswerValue | null;
  readonly grade: EvidenceGrade | null;
}

/** Everything on a scale of 0–100; null where the denominator is 0 (framework C3). */
export interface Score {
  readonly score: number | null;
  readonly low: number | null;
  readonly high: number | null;
  readonly coverage: number | null;
  readonly confidence: number | null;
  /** Indicators answered with a level. */
  readonly answered: number;
  /** Indicators that are not NA. */
  readonly applicable: number;
}

/** Grade values of framework C2 in tenths, so that sums of whole numbers stay exact. */
export const GRADE_TENTHS = { A: 10, B: 6, C: 3 } as const satisfies Record<EvidenceGrade, number>;

const percent = (part: number, whole: number): number | null => (whole === 0 ? null : (100 * part) / whole);

/** Score, range, coverage and confidence of a set of indicators (framework C3). */
export function scoreOf(items: readonly ScoredItem[]): Score {
  let points = 0;
  let answeredWeight = 0;
  let applicableWeight = 0;
  let gradeTenths = 0;
  let answered = 0;
  let applicable = 0;
  for (const { weight, value, grade } of items) {
    if (value === 'NA') continue;
    applicable += 1;
    applicableWeight += weight;
    if (!isLevel(value)) continue;
    answered += 1;
    answeredWeight += weight;
    points += weight * value;
    gradeTenths += weight * (grade === null ? 0 : GRADE_TENTHS[grade]);
  }
  const unknownWeight = applicableWeight - answeredWeight;
  return {
    score: percent(points, 4 * answeredWeight),
    low: percent(points, 4 * applicableWeight),
    high: percent(points + 4 * unknownWeight, 4 * applicableWeight),
    coverage: percent(answeredWeight, applicableWeight),
    confidence: percent(gradeTenths, 10 * answeredWeight),
    answered,
    applicable,
  };
}
