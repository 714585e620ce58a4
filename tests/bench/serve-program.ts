import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { benchFolder } from './open-core.ts';

/** A copy of the built program to which the bench's empty pages were added. */
const PROGRAM = join(benchFolder, 'program/loopback.js');

export interface ServedProgram {
  /** With its key. */
  readonly address: string;
  readonly origin: string;
  readonly pid: number;
  readonly ask: (name: string, input: unknown) => Promise<unknown>;
  readonly stop: () => Promise<void>;
}

/** The built program behind its loopback door. */
export async function serveProgram(folder: string): Promise<ServedProgram> {
  const child = spawn(process.execPath, [PROGRAM, '--data', folder, '--no-open'], {
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  const ended = once(child, 'exit');
  const [line] = await Promise.race([
    once(child.stdout, 'data'),
    ended.then(() => Promise.reject(new Error('The program ended at once'))),
  ]);
  const address = String(line).trim();
  const { origin, hash } = new URL(address);
  const headers = { authorization: `Bearer ${hash.slice('#k='.length)}`, 'content-type': 'application/json' };
  return {
    address,
    origin,
    pid: child.pid ?? 0,
    ask: async (name, input) => {
      const response = await fetch(`${origin}/api/${name}`, { method: 'POST', headers, body: JSON.stringify(input) });
      const reply = (await response.json()) as { ok: boolean; value: unknown; error?: { message: string } };
      if (!reply.ok) throw new Error(`${name}: ${reply.error?.message}`);
      return reply.value;
    },
    stop: async () => {
      child.kill('SIGTERM');
      await ended;
    },
  };
}
