import { EFFECTS, type Effect } from '#shared/coherence/matrix.ts';

/** What a key makes of a score: a sign turns it (±1 where there is none), a digit sets its size and keeps its sign. */
export function keyChoice(key: string, score: Effect | null): Effect | undefined {
  const size = Math.abs(score ?? 0);
  if (key === '+') return effectOf(size || 1);
  if (key === '-' || key === '−') return effectOf(-(size || 1));
  if (!/^[0-3]$/.test(key)) return undefined;
  return effectOf((score ?? 0) < 0 ? -Number(key) : Number(key));
}

// −0 is 0 here.
const effectOf = (value: number): Effect | undefined => EFFECTS.find((effect) => effect === value);
