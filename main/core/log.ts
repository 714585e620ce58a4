import { appendFileSync, renameSync, statSync } from 'node:fs';
import { join } from 'node:path';
import type { Log } from './ports.ts';

/** Bytes of one file of the log; with the one before it there are never more than twice as many. */
export const LONGEST_LOG = 1_000_000;

/** Keeps a log beside the library, and the file before it. It must never be the reason that anything fails, so its own failures are swallowed. */
export function createLog(folder: string, now: () => Date): Log {
  const file = join(folder, 'mainstay.log');
  const write = (line: string) => {
    try {
      beginAnewWhereFull(folder, file);
      appendFileSync(file, `${now().toISOString()} ${line}\n`);
    } catch {
      // The disk may be full or read-only; the user is told where it matters.
    }
  };
  return {
    write,
    bug: (error) => write(`bug ${error instanceof Error ? (error.stack ?? error.message) : String(error)}`),
  };
}

function beginAnewWhereFull(folder: string, file: string): void {
  const size = statSync(file, { throwIfNoEntry: false })?.size ?? 0;
  if (size < LONGEST_LOG) return;
  try {
    renameSync(file, join(folder, 'mainstay.1.log'));
  } catch {
    // Another program may hold it open: then this one goes on, rather than losing a line.
  }
}
