import type { AgreedAnswer, Answer, AnswerValue, EvidenceGrade } from '../assessment/answer.ts';
import { proposalFor } from './divergence.ts';

/** Where a counted value comes from; `none` is not answered. */
type CountedFrom = 'agreed' | 'only-answer' | 'proposed' | 'none';

/** The value of an indicator that every result uses. */
export interface Counted {
  readonly value: AnswerValue | null;
  readonly grade: EvidenceGrade | null;
  readonly from: CountedFrom;
}

export const NOT_ANSWERED: Counted = { value: null, grade: null, from: 'none' };

/** Own answers that say something: a comment or a flag alone is not an answer. */
export const givenAnswers = <A extends Pick<Answer, 'value'>>(answers: readonly A[]) =>
  answers.filter((answer): answer is A & { value: AnswerValue } => answer.value !== null);

/** The agreed answer; else the only answer; else the proposal of framework C4, marked so. `lead`: the lead body's answer, where its rule is on. */
export function countedValue(
  agreed: Pick<AgreedAnswer, 'value' | 'grade'> | undefined,
  answers: readonly Pick<Answer, 'value' | 'grade'>[],
  lead?: Pick<Answer, 'value' | 'grade'>,
): Counted {
  if (agreed) return { value: agreed.value, grade: agreed.grade, from: 'agreed' };
  const given = givenAnswers(answers);
  const [first] = given;
  if (!first) return NOT_ANSWERED;
  if (given.length === 1) return { value: first.value, grade: first.grade, from: 'only-answer' };
  return { ...proposalFor(given, givenAnswers(lead ? [lead] : [])[0]), from: 'proposed' };
}
