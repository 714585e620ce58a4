import type { Answer, AnswerValue, EvidenceGrade } from '../assessment/answer.ts';
import { isLevel, type Level } from '../assessment/level.ts';

type GivenAnswer = { readonly value: AnswerValue; readonly grade: EvidenceGrade | null };

const levelsOf = (answers: readonly GivenAnswer[]): Level[] =>
  answers
    .map((answer) => answer.value)
    .filter(isLevel)
    .sort((a, b) => a - b);

/** The weakest of the grades: C before B before A. */
const weakest = (grades: readonly (EvidenceGrade | null)[]): EvidenceGrade | null => {
  const order = ['C', 'B', 'A'] as const;
  return order.find((grade) => grades.includes(grade)) ?? null;
};

/**
 * What the answers of several respondents come to before they agree (framework C4): the lower median of the levels
 * with the weakest grade among those who gave it; NA when none gave a level and one says NA; DK when all say DK.
 * With the lead-body rule, `lead` is that body's answer: with grade A it is proposed instead.
 */
export function proposalFor(answers: readonly GivenAnswer[], lead?: GivenAnswer): GivenAnswer {
  if (lead?.grade === 'A') return { value: lead.value, grade: lead.grade };
  const levels = levelsOf(answers);
  const median = levels[Math.floor((levels.length - 1) / 2)];
  if (median === undefined) {
    return { value: answers.some((answer) => answer.value === 'NA') ? 'NA' : 'DK', grade: null };
  }
  const grades = answers.filter((answer) => answer.value === median).map((answer) => answer.grade);
  return { value: median, grade: weakest(grades) };
}

export const SETTLE_REASONS = ['range', 'not-applicable-against-level', 'grade-a-against-grade-a'] as const;
export type SettleReason = (typeof SETTLE_REASONS)[number];

/** Distance between the highest and the lowest level, 0–4; null when nobody gave a level. */
export function spreadOf(answers: readonly GivenAnswer[]): number | null {
  const levels = levelsOf(answers);
  const [lowest, highest] = [levels[0], levels.at(-1)];
  return lowest === undefined || highest === undefined ? null : highest - lowest;
}

/** Why the answers must be settled in a meeting (framework C4); empty when they need not be. DK counts for neither side. */
export function reasonsToSettle(answers: readonly GivenAnswer[]): SettleReason[] {
  const levels = levelsOf(answers);
  const documented = new Set(
    answers.filter((answer) => answer.grade === 'A' && isLevel(answer.value)).map((a) => a.value),
  );
  const reasons: SettleReason[] = [];
  if ((spreadOf(answers) ?? 0) >= 2) reasons.push('range');
  if (levels.length > 0 && answers.some((answer) => answer.value === 'NA'))
    reasons.push('not-applicable-against-level');
  if (documented.size > 1) reasons.push('grade-a-against-grade-a');
  return reasons;
}

/** The grade offered for an agreed value: the best among those whose own value equals it, else C. */
export function offeredGrade(
  value: AnswerValue,
  answers: readonly Pick<Answer, 'value' | 'grade'>[],
): EvidenceGrade | null {
  if (!isLevel(value)) return null;
  const grades = answers.filter((answer) => answer.value === value).map((answer) => answer.grade);
  return (['A', 'B', 'C'] as const).find((grade) => grades.includes(grade)) ?? 'C';
}
