import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import BetterSqlite3 from 'better-sqlite3';
import { root } from './open-test-core.ts';

/** The built program behind its loopback door, to be killed without a word. */
export async function startToKill(folder: string) {
  const child = spawn(process.execPath, [join(root, 'dist/loopback.js'), '--data', folder, '--no-open'], {
    stdio: ['ignore', 'pipe', 'ignore'],
  });
  const [line] = await once(child.stdout, 'data');
  const address = new URL(String(line).trim());
  const headers = { authorization: `Bearer ${address.hash.slice('#k='.length)}`, 'content-type': 'application/json' };
  return {
    /** Undefined where the program was killed before it answered. */
    ask: async (name: string, input: unknown): Promise<{ ok: boolean } | undefined> => {
      try {
        const response = await fetch(`${address.origin}/api/${name}`, {
          method: 'POST',
          headers,
          body: JSON.stringify(input),
        });
        return (await response.json()) as { ok: boolean };
      } catch {
        return undefined;
      }
    },
    kill: () => killed(child),
  };
}

const startCommand = (words: readonly string[]): ChildProcess =>
  spawn(process.execPath, [join(root, 'dist/cli.js'), ...words], { stdio: 'ignore' });

/** How long the command line takes where nobody kills it, in milliseconds. Kills are spread over this, as a busy machine may be slow at any work. */
export async function msToRun(...words: readonly string[]): Promise<number> {
  const begun = performance.now();
  await once(startCommand(words), 'exit');
  return performance.now() - begun;
}

/** Runs the command line and kills it after so long, or lets it end before that. */
export async function killAfter(ms: number, ...words: readonly string[]): Promise<void> {
  const child = startCommand(words);
  await pause(ms);
  await killed(child);
}

async function killed(child: ChildProcess): Promise<void> {
  const ended = child.exitCode === null && child.signalCode === null ? once(child, 'exit') : undefined;
  child.kill('SIGKILL');
  await ended;
}

/** What SQLite says of a file that nobody has open: "ok", or its first fault. */
export function soundness(file: string): string {
  const database = new BetterSqlite3(file);
  try {
    const verdict = String(database.pragma('integrity_check', { simple: true }));
    const references = database.pragma('foreign_key_check') as unknown[];
    return references.length > 0 ? `${references.length} broken references` : verdict;
  } catch (error) {
    return String(error);
  } finally {
    database.close();
  }
}
