import { LEAST_TAGGED_ANSWERS, type TagScore } from './by-tag.ts';

/** Points from which the two directions differ widely: a convention of ours. */
const WIDE = 25;

/** How far what policy does to migration and what migration does to policy lie apart. */
export interface DirectionGap {
  /** Score of policy → migration minus migration → policy, −100 to 100; null with fewer than three answers in either. */
  readonly difference: number | null;
  /** The direction that lags far behind; null where neither does. */
  readonly lagging: 'policy-to-migration' | 'migration-to-policy' | null;
}

export function directionGap(byDirection: readonly TagScore[]): DirectionGap {
  const of = (id: string) => byDirection.find((score) => score.id === id);
  const [there, back] = [of('policy-to-migration'), of('migration-to-policy')];
  const isEnough = [there, back].every((score) => (score?.n ?? 0) >= LEAST_TAGGED_ANSWERS);
  if (!isEnough || there?.score == null || back?.score == null) return { difference: null, lagging: null };
  const difference = there.score - back.score;
  if (Math.abs(difference) < WIDE) return { difference, lagging: null };
  return { difference, lagging: difference > 0 ? 'migration-to-policy' : 'policy-to-migration' };
}
