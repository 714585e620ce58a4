import { onTestFinished } from 'vitest';
import { createOneTime } from '#main/core/one-time.ts';
import type { OutgoingFile } from '#main/core/ports.ts';
import { inWindow } from '#main/core/window-context.ts';
import { startHttpHost } from '#main/transport/http-host.ts';
import { bindOperations, forwardEvents, type IpcSender } from '#main/transport/ipc-host.ts';
import type { StaticFiles } from '#main/transport/static-files.ts';
import { type Client, createClient } from '#renderer/bridge/client.ts';
import { httpConnection } from '#renderer/bridge/http-send.ts';
import { ipcConnection } from '#renderer/bridge/ipc-send.ts';
import type { CoreEvent } from '#shared/contract/events.ts';
import type { TestCore } from './open-test-core.ts';

const noDownload = () => Promise.reject(new Error('nothing to download in process'));

const inProcess = (core: TestCore): Client =>
  createClient({
    send: (name, input) => inWindow('a-test-window', () => core.dispatch(name, input)),
    subscribe: core.subscribe,
    download: noDownload,
  });

/** Both ends of Electron's messages with what lies between them: a structured clone each way. */
function overIpc(core: TestCore): Client {
  const frame = { url: 'mainstay://app/index.html' };
  const sender: IpcSender = { senderFrame: frame, sender: { id: 1, mainFrame: frame } };
  let invoke: (...args: unknown[]) => unknown = () => undefined;
  const ipcMain = {
    handle: (_channel: string, listener: (event: IpcSender, ...args: unknown[]) => unknown) => {
      invoke = (...args) => listener(sender, ...args);
    },
  };
  bindOperations(ipcMain, core, (url) => url === frame.url);
  return createClient(
    ipcConnection({
      // The clone of a reply has the reply's shape.
      send: async (name, input) => structuredClone(await invoke(name, structuredClone(input))) as never,
      subscribe: (listener) =>
        forwardEvents(core, {
          isDestroyed: () => false,
          send: (_channel, event: CoreEvent) => listener(structuredClone(event)),
        }),
    }),
  );
}

/** A loopback door on a test's core, closed after the test. */
export async function httpDoor(core: TestCore, files: StaticFiles = async () => undefined) {
  const downloads = createOneTime<OutgoingFile>();
  const tickets = createOneTime<true>();
  const guesses: true[] = [];
  const host = await startHttpHost({ core, files, downloads, tickets, port: 0, onGuessing: () => guesses.push(true) });
  onTestFinished(async () => {
    downloads.clear();
    tickets.clear();
    await host.close();
  });
  return { ...host, downloads, tickets, guesses };
}

async function overHttp(core: TestCore): Promise<Client> {
  const { origin, token } = await httpDoor(core);
  return createClient(httpConnection({ origin, key: token, window: 'a-test-window', onRefusedKey: () => undefined }));
}

/** Every way from a screen to the core. */
export const doors: readonly (readonly [string, (core: TestCore) => Client | Promise<Client>])[] = [
  ['in process', inProcess],
  ['electron ipc', overIpc],
  ['loopback http', overHttp],
];
