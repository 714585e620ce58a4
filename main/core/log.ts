import { appendFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Log } from './ports.ts';

/** Keeps a log beside the library. It must never be the reason that anything fails, so its own failures are swallowed. */
export function createLog(folder: string, now: () => Date): Log {
  const file = join(folder, 'mainstay.log');
  const write = (line: string) => {
    try {
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
