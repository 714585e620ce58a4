import type { Effect } from './matrix.ts';

/** Whether several bodies' values of one cell must be settled: a range of 2 or more, or both signs (framework E3). */
export function isCellToSettle(values: readonly Effect[]): boolean {
  const [low, high] = [Math.min(...values), Math.max(...values)];
  return values.length > 1 && (high - low >= 2 || (low < 0 && high > 0));
}

/**
 * What several bodies' values of one cell come to before they agree: the median; of two middle values the one nearest 0
 * (framework E3), and of −1 and +1 the −1, so that a harm is talked about. Null where nobody gave one.
 */
export function cellProposal(values: readonly Effect[]): Effect | null {
  const sorted = values.toSorted((a, b) => a - b);
  const upper = sorted[Math.floor(sorted.length / 2)];
  const lower = sorted[Math.floor((sorted.length - 1) / 2)];
  if (upper === undefined || lower === undefined) return null;
  return Math.abs(upper) < Math.abs(lower) ? upper : lower;
}
