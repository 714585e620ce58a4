import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { root } from '#main/launch/build.mjs';

export interface StartedProgram {
  readonly address: string;
  readonly origin: string;
  readonly folder: string;
  readonly process: ChildProcess;
}

/** Starts the built program behind its loopback door. Whoever starts it ends it. */
export async function startProgram(folder: string, env: NodeJS.ProcessEnv = {}): Promise<StartedProgram> {
  const child = spawn(process.execPath, [join(root, 'dist/loopback.js'), '--data', folder, '--no-open'], {
    stdio: ['ignore', 'pipe', 'pipe'],
    env: { ...process.env, ...env },
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

/** Ends a program that still runs, the gentle way. */
export async function endProgram({ process: child }: Pick<StartedProgram, 'process'>): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null) return;
  child.kill('SIGTERM');
  await once(child, 'exit');
}
