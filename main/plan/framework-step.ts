import type { AnswerValue } from '#shared/assessment/answer.ts';

/** The framework's step for an indicator: the next one where something has started, else the first. */
export const frameworkStep = (
  { firstStep, nextStep }: { readonly firstStep: string; readonly nextStep: string },
  value: AnswerValue | null,
): string => (typeof value === 'number' && value >= 2 ? nextStep : firstStep);
