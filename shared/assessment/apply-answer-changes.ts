import type { Answer, AnswerChanges } from './answer.ts';
import type { IndicatorId, RespondentId } from './ids.ts';
import { isLevel } from './level.ts';

export type AnswerRefusal = 'reason-missing';

/** An answer before anything was chosen. */
export const blankAnswer = (respondentId: RespondentId, indicatorId: IndicatorId): Answer => ({
  respondentId,
  indicatorId,
  value: null,
  reason: '',
  whomToAsk: '',
  grade: null,
  comment: '',
  isFlagged: false,
  evidenceIds: [],
  role: '',
  answeredAt: '1970-01-01T00:00:00.000Z',
});

/**
 * The answer as it stands after the changes. A level without a grade gets C, the opinion of one person;
 * a value that is no level carries no grade; a reason stays only with NA, whom to ask only with DK. What was carried over
 * stays to be confirmed until a value is chosen, even the same, or it is confirmed as it stands.
 */
export function applyAnswerChanges(
  { isCarriedOver, ...before }: Answer,
  changes: AnswerChanges,
): Answer | AnswerRefusal {
  const value = changes.value === undefined ? before.value : changes.value;
  const grade = changes.grade === undefined ? before.grade : changes.grade;
  const reason = changes.reason ?? before.reason;
  if (value === 'NA' && reason.trim() === '') return 'reason-missing';
  return {
    ...before,
    value,
    grade: isLevel(value) ? (grade ?? 'C') : null,
    reason: value === 'NA' ? reason : '',
    whomToAsk: value === 'DK' ? (changes.whomToAsk ?? before.whomToAsk) : '',
    comment: changes.comment ?? before.comment,
    isFlagged: changes.isFlagged ?? before.isFlagged,
    ...(isCarriedOver && changes.value === undefined && !changes.isConfirmed ? { isCarriedOver } : {}),
  };
}
