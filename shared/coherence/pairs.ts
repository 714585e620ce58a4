import { type Cells, type Effect, effectAt } from './matrix.ts';

export const PAIR_TYPES = [
  'mutual-support',
  'support-one-way',
  'mutual-conflict',
  'one-sided-conflict',
  'conflict-one-way',
  'neutral',
  'not-discussed',
] as const;
export type PairType = (typeof PAIR_TYPES)[number];

/** How two nodes stand to each other (framework E3); a blank either way leaves the pair not discussed. */
export function pairType(forward: Effect | null, back: Effect | null): PairType {
  if (forward === null || back === null) return 'not-discussed';
  const [low, high] = forward < back ? [forward, back] : [back, forward];
  if (low > 0) return 'mutual-support';
  if (high < 0) return 'mutual-conflict';
  if (low < 0) return high > 0 ? 'one-sided-conflict' : 'conflict-one-way';
  return high > 0 ? 'support-one-way' : 'neutral';
}

/** How well two bodies work together now: none, information only, joint work, joint decision and money (framework E4). */
export const COORDINATION = [0, 1, 2, 3] as const;
export type Coordination = (typeof COORDINATION)[number];

export interface Pair {
  readonly first: number;
  readonly second: number;
  readonly forward: Effect | null;
  readonly back: Effect | null;
  readonly type: PairType;
  /** Coordination that the pair calls for, 0–3; null where it was not discussed. */
  readonly need: Coordination | null;
  /** Null where nobody has said. */
  readonly now: Coordination | null;
  /** What is missing, 0–3; null where need or now is not known. */
  readonly gap: number | null;
}

/** min(3, the larger effect + 1 if either is negative) (framework E4). */
function needOf(forward: Effect | null, back: Effect | null): Coordination | null {
  if (forward === null || back === null) return null;
  const need = Math.max(Math.abs(forward), Math.abs(back)) + (forward < 0 || back < 0 ? 1 : 0);
  return COORDINATION[Math.min(3, need)] ?? null;
}

/** Every pair of nodes once, in the order of the nodes. */
export function pairsOf(cells: Cells, nowOf: (first: number, second: number) => Coordination | null): Pair[] {
  return cells.flatMap((row, first) =>
    row.slice(first + 1).map((_, offset): Pair => {
      const second = first + 1 + offset;
      const [forward, back] = [effectAt(cells, first, second), effectAt(cells, second, first)];
      const [need, now] = [needOf(forward, back), nowOf(first, second)];
      const gap = need === null || now === null ? null : Math.max(0, need - now);
      return { first, second, forward, back, type: pairType(forward, back), need, now, gap };
    }),
  );
}

/** Pairs for the agenda: the widest gap first, then the greatest need; what is not known comes last. */
export const byUrgency = (pairs: readonly Pair[]): Pair[] =>
  pairs.toSorted((a, b) => (b.gap ?? -1) - (a.gap ?? -1) || (b.need ?? -1) - (a.need ?? -1));

export const isConflict = ({ forward, back }: Pick<Pair, 'forward' | 'back'>): boolean =>
  (forward ?? 0) < 0 || (back ?? 0) < 0;
