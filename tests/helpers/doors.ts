import { EventEmitter } from 'node:events';
import { onTestFinished } from 'vitest';
import { createOneTime } from '#main/core/one-time.ts';
import type { OutgoingFile } from '#main/core/ports.ts';
import { startHttpHost } from '#main/transport/http-host.ts';
import { bindFiles, type ChoosePaths } from '#main/transport/ipc-files.ts';
import { bindOperations, forwardEvents, type IpcMainLike, type IpcSender } from '#main/transport/ipc-host.ts';
import type { StaticFiles } from '#main/transport/static-files.ts';
import { type Client, createClient } from '#renderer/bridge/client.ts';
import { httpConnection } from '#renderer/bridge/http-send.ts';
import { ipcConnection } from '#renderer/bridge/ipc-send.ts';
import type { CoreEvent } from '#shared/contract/events.ts';
import { CHANNELS, type PreloadDoor } from '#shared/contract/preload-door.ts';
import type { Reply } from '#shared/contract/reply.ts';
import { inProcess } from './in-process.ts';
import type { TestCore } from './open-test-core.ts';

/** Both ends of Electron's messages with what lies between them: a structured clone each way. */
export function ipcEnds(core: TestCore, choosePaths: ChoosePaths = async () => []) {
  const frame = { url: 'mainstay://app/index.html' };
  const contents = Object.assign(new EventEmitter(), { id: 1, mainFrame: frame });
  const sender: IpcSender = { senderFrame: frame, sender: contents };
  const listeners = new Map<string, (event: IpcSender, ...args: unknown[]) => unknown>();
  const ipcMain: IpcMainLike = { handle: (channel, listener) => void listeners.set(channel, listener) };
  const isOwnAddress = (url: string) => url === frame.url;
  bindOperations(ipcMain, core, isOwnAddress);
  bindFiles(ipcMain, core, { choosePaths, isOwnAddress });
  const invokeAs = async (from: IpcSender, channel: string, ...args: unknown[]) =>
    // The clone of a reply has the reply's shape.
    structuredClone(await listeners.get(channel)?.(from, ...structuredClone(args))) as Reply;
  const invoke = (channel: string, ...args: unknown[]) => invokeAs(sender, channel, ...args);
  const door: PreloadDoor = {
    send: (name, input) => invoke(CHANNELS.operation, name, input),
    chooseFiles: (choice) => invoke(CHANNELS.chooseFiles, choice),
    sendFile: (step) => invoke(CHANNELS.sendFile, step),
    subscribe: (listener) =>
      forwardEvents(core, {
        isDestroyed: () => false,
        send: (_channel, event: CoreEvent) => listener(structuredClone(event)),
      }),
  };
  return { door, contents, invokeAs };
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
  ['in process', (core) => createClient(inProcess(core))],
  ['electron ipc', (core) => createClient(ipcConnection(ipcEnds(core).door))],
  ['loopback http', overHttp],
];
