import { fork } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { onTestFinished } from 'vitest';
import { root, temporaryFolder } from '../open-test-core.ts';
import type { records } from './electron.ts';
import type { Deeds } from './run.ts';

export type Records = typeof records;

interface Message {
  readonly id?: number;
  readonly isReady?: true;
  readonly farewell?: Records;
  readonly value?: unknown;
  readonly error?: string;
}

/** The real bundled program, started on a folder with a stand-in for Electron. */
export async function launchDesktop({
  folder = temporaryFolder(),
  env = {},
}: {
  folder?: string;
  env?: Record<string, string>;
} = {}) {
  const documents = temporaryFolder();
  const child = fork(fileURLToPath(new URL('./run.ts', import.meta.url)), [join(root, 'dist/electron.js')], {
    env: { ...process.env, MAINSTAY_DATA: folder, STAND_IN_DOCUMENTS: documents, ...env },
    // Large texts cross unharmed only by the advanced way, which clones as Electron does.
    serialization: 'advanced',
    silent: true,
  });
  let said = '';
  for (const stream of [child.stdout, child.stderr]) stream?.on('data', (data) => (said += String(data)));
  const exited = once(child, 'exit').then(([code]) => Number(code));
  onTestFinished(async () => {
    child.kill('SIGKILL');
    await exited;
  });

  const waiting = new Map<number, PromiseWithResolvers<unknown>>();
  const loaded = Promise.withResolvers<void>();
  let farewell: Records | undefined;
  child.on('message', (message: Message) => {
    if (message.isReady) loaded.resolve();
    if (message.farewell) farewell = message.farewell;
    const question = waiting.get(message.id ?? -1);
    if (message.error === undefined) question?.resolve(message.value);
    else question?.reject(new Error(message.error));
  });
  await Promise.race([loaded.promise, exited.then((code) => Promise.reject(new Error(`ended with ${code}: ${said}`)))]);

  let asked = 0;
  const ask = <D extends keyof Deeds>(
    deed: D,
    ...args: Parameters<Deeds[D]>
  ): Promise<Awaited<ReturnType<Deeds[D]>>> => {
    asked += 1;
    const answer = Promise.withResolvers<unknown>();
    waiting.set(asked, answer);
    child.send({ id: asked, deed, args });
    // The other end runs the deed of this very type.
    return answer.promise as never;
  };
  return {
    ask,
    folder,
    documents,
    /** The exit code, once it has ended. */
    exited,
    /** What it had done when it ended by itself. */
    farewell: () => farewell,
    said: () => said,
  };
}
