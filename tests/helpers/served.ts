import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { onTestFinished } from 'vitest';
import { root, temporaryFolder } from './open-test-core.ts';

export interface ServedProgram {
  readonly address: string;
  readonly origin: string;
  readonly folder: string;
  readonly process: ChildProcess;
}

/** The built program behind its loopback door, on a library of its own. */
export async function serveProgram(folder = temporaryFolder(), env: NodeJS.ProcessEnv = {}): Promise<ServedProgram> {
  const child = spawn(process.execPath, [join(root, 'dist/loopback.js'), '--data', folder, '--no-open'], {
    stdio: ['ignore', 'pipe', 'pipe'],
    env: { ...process.env, ...env },
  });
  onTestFinished(async () => {
    if (child.exitCode !== null || child.signalCode !== null) return;
    child.kill('SIGTERM');
    await once(child, 'exit');
  });
  let said = '';
  child.stderr.on('data', (data) => {
    said += String(data);
  });
  const [line] = await Promise.race([
    once(child.stdout, 'data'),
    once(child, 'exit').then(() => Promise.reject(new Error(`The program ended at once: ${said}`))),
  ]);
  const address = /http:\/\/127\.0\.0\.1:\d+\/#k=\S+/.exec(String(line))?.[0];
  if (!address) throw new Error(`No address in: ${String(line)}`);
  return { address, origin: new URL(address).origin, folder, process: child };
}
