/** Two ways to do a thing, timed in turns, in milliseconds: what the program does, and the plain way that it is held against. */
export interface Pair {
  readonly measured: readonly number[];
  readonly yardstick: readonly number[];
}

/** One line of the table of budgets. */
export interface Line {
  readonly work: string;
  readonly against: string;
  readonly found: number;
  /** The most that is within the budget. */
  readonly goal: number;
  readonly unit: '×' | ' kB' | ' ms';
  /** The absolute figures behind it, for reading only. */
  readonly detail: string;
}

/** What could not be measured here, and what would make it possible. */
export interface NotMeasured extends Pick<Line, 'work' | 'against'> {
  readonly need: string;
}

export const isMissed = ({ found, goal }: Line): boolean => !(found <= goal);

/** The value that a share of the samples does not exceed: 0.5 is the median. Refuses (throws) an empty list, of which nothing can be said. */
export function quantile(samples: readonly number[], share: number): number {
  const sorted = [...samples].sort((a, b) => a - b);
  const found = sorted[Math.min(sorted.length - 1, Math.floor(share * sorted.length))];
  if (found === undefined || !Number.isFinite(found)) throw new Error('Nothing was measured');
  return found;
}

/** How many times as long the program takes as the yardstick. */
export const ratioOf = ({ measured, yardstick }: Pair, share = 0.5): number =>
  quantile(measured, share) / quantile(yardstick, share);

const inMs = (ms: number): string => `${ms < 10 ? ms.toFixed(2) : Math.round(ms)} ms`;

/** A line that holds a pair's ratio against its goal. */
export const lineOf = (
  pair: Pair,
  { share = 0.5, ...line }: Pick<Line, 'work' | 'against' | 'goal'> & { readonly share?: number },
): Line => ({
  ...line,
  found: ratioOf(pair, share),
  unit: '×',
  detail: `${inMs(quantile(pair.measured, share))} against ${inMs(quantile(pair.yardstick, share))}, ${pair.measured.length} each`,
});
