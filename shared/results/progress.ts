import type { Answer } from '../assessment/answer.ts';
import type { ModuleId } from '../assessment/ids.ts';
import { reasonsToSettle } from './divergence.ts';
import type { CountedIndicator } from './results.ts';

/** To settle goes before in progress, in progress before complete. */
export type ModuleStatus = 'not-started' | 'in-progress' | 'complete' | 'to-settle' | 'not-assessed';

export interface ModuleProgress {
  readonly id: ModuleId;
  readonly status: ModuleStatus;
  /** Indicators with any answer: a level, not applicable or don't know. */
  readonly answered: number;
  readonly indicators: number;
  readonly toSettle: number;
}

/** Whether the respondents' answers to an indicator still wait for a meeting. */
export const isToSettle = (
  indicator: Pick<CountedIndicator, 'from'>,
  answers: readonly Pick<Answer, 'value' | 'grade'>[],
): boolean =>
  indicator.from === 'proposed' &&
  reasonsToSettle(answers.flatMap(({ value, grade }) => (value === null ? [] : [{ value, grade }]))).length > 0;

/** How far a module is answered, from counted values. */
export function moduleProgress(
  id: ModuleId,
  indicators: readonly CountedIndicator[],
  toSettle: number,
): ModuleProgress {
  const own = indicators.filter((indicator) => indicator.moduleId === id);
  const answered = own.filter((indicator) => indicator.value !== null).length;
  const isNotAssessed =
    own.length > 0 && own.every((indicator) => indicator.value === 'NA' && indicator.from === 'none');
  return {
    id,
    answered,
    indicators: own.length,
    toSettle,
    status: statusOf(answered, own.length, toSettle, isNotAssessed),
  };
}

function statusOf(answered: number, indicators: number, toSettle: number, isNotAssessed: boolean): ModuleStatus {
  if (isNotAssessed) return 'not-assessed';
  if (toSettle > 0) return 'to-settle';
  if (answered === 0) return 'not-started';
  return answered === indicators ? 'complete' : 'in-progress';
}
