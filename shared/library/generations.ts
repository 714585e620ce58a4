/** A backup file: when it was made (ISO, UTC) and how large it is in bytes. */
export interface Generation {
  readonly name: string;
  readonly at: string;
  readonly bytes: number;
}

const NEWEST_KEPT = 5;
const DAYS_KEPT = 7;
const WEEKS_KEPT = 8;
const LIMIT_BYTES = 2 * 1024 ** 3;

const MS_A_DAY = 86_400_000;
/** The first of January 1970 was a Thursday; weeks begin on Monday. */
const DAYS_TO_MONDAY = 3;

const dayOf = ({ at }: Generation): number => Math.floor(Date.parse(at) / MS_A_DAY);
const weekOf = (backup: Generation): number => Math.floor((dayOf(backup) + DAYS_TO_MONDAY) / 7);

/**
 * Which backups may go (quality.md, Nothing is ever lost): kept are the last 5, the newest of each of the last 7 days
 * and 8 weeks that have one, together at most 2 GB; the oldest go first, and never the newest one. `justMade` names
 * the one that is the newest even where the others bear later days, because the clock was wrong.
 */
export function surplusBackups(backups: readonly Generation[], justMade = ''): Generation[] {
  const newestFirst = [...backups].sort(
    (a, b) => Number(b.name === justMade) - Number(a.name === justMade) || b.at.localeCompare(a.at),
  );
  const kept = new Set([
    ...newestFirst.slice(0, NEWEST_KEPT),
    ...firstOfEach(newestFirst, dayOf).slice(0, DAYS_KEPT),
    ...firstOfEach(newestFirst, weekOf).slice(0, WEEKS_KEPT),
  ]);
  let total = 0;
  let isFull = false;
  return newestFirst.filter((backup, index) => {
    if (!kept.has(backup)) return true;
    total += backup.bytes;
    isFull ||= total > LIMIT_BYTES;
    return isFull && index > 0;
  });
}

function firstOfEach(backups: readonly Generation[], groupOf: (backup: Generation) => number): Generation[] {
  const seen = new Set<number>();
  return backups.filter((backup) => {
    const group = groupOf(backup);
    return !seen.has(group) && seen.add(group);
  });
}
