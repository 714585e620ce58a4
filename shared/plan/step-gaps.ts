import { ACTORS, type Actor, type Step } from './step.ts';

/** Three to five steps for each actor type; fewer or more is warned of, not refused (framework C7). */
const FEWEST_STEPS = 3;
const MOST_STEPS = 5;

export interface ActorCount {
  readonly actor: Actor;
  /** Without those that were dropped. */
  readonly count: number;
  readonly warning: 'too-few' | 'too-many' | null;
}

const warningOf = (count: number): ActorCount['warning'] => {
  if (count < FEWEST_STEPS) return 'too-few';
  return count > MOST_STEPS ? 'too-many' : null;
};

export const countsPerActor = (steps: readonly Pick<Step, 'actor' | 'status'>[]): ActorCount[] =>
  ACTORS.map((actor) => {
    const count = steps.filter((each) => each.actor === actor && each.status !== 'dropped').length;
    return { actor, count, warning: warningOf(count) };
  });

export const STEP_GAPS = ['owner', 'date', 'cost', 'benchmark'] as const;
export type StepGap = (typeof STEP_GAPS)[number];

/** What a step still lacks before somebody can be held to it. */
export const gapsOfStep = ({ ownerBody, date, cost, benchmarkId }: Step): StepGap[] =>
  STEP_GAPS.filter(
    (gap) =>
      ({
        owner: ownerBody.trim() === '',
        date: date === '',
        cost: cost === null,
        benchmark: benchmarkId === null,
      })[gap],
  );
