import { appendFileSync, mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { root } from './open-test-core.ts';

/** One line of what `npm run faults` prints: how often a fault was brought about, and what it cost. */
export interface FaultRow {
  readonly fault: string;
  readonly tried: number;
  readonly survived: number;
  /** Acknowledged records that were gone afterwards. */
  readonly lost: number;
}

const FAULT_ROWS = join(root, 'out/faults.jsonl');

/** Notes a line for the table that `npm run faults` prints. */
export function noteFaults(row: FaultRow): void {
  mkdirSync(join(root, 'out'), { recursive: true });
  appendFileSync(FAULT_ROWS, `${JSON.stringify(row)}\n`);
}

/** How many times to try: few in `npm test`, many in `npm run faults`. */
export const timesOf = (short: number, long: number): number => (process.env.MAINSTAY_FAULTS === 'long' ? long : short);

/** Numbers from 0 to 1 that only the seed decides; it is printed, so that a failed run can be repeated. */
export function seededRandom(seed = Number(process.env.MAINSTAY_SEED ?? Date.now() % 1_000_000)): () => number {
  process.stdout.write(`MAINSTAY_SEED=${seed}\n`);
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}
