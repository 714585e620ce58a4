import { randomUUID } from 'node:crypto';
import type { Core } from '#main/core/core.ts';
import { inWindow } from '#main/core/window-context.ts';
import type { CoreEvent } from '#shared/contract/events.ts';
import { CHANNELS } from '#shared/contract/preload-door.ts';

/** The slice of Electron's `ipcMain` used here, so that this file runs without Electron. */
export interface IpcMainLike {
  readonly handle: (channel: string, listener: (event: IpcSender, ...args: unknown[]) => unknown) => void;
}

/** Who sent a message: a frame, null when it is gone already, and its window with its number and main frame. */
export interface IpcSender {
  readonly senderFrame: { readonly url: string } | null;
  readonly sender: {
    readonly id: number;
    readonly mainFrame: { readonly url: string };
    readonly once: (event: 'destroyed', listener: () => void) => unknown;
  };
}

/** The slice of a window's `webContents` used here. */
export interface WebContentsLike {
  readonly isDestroyed: () => boolean;
  readonly send: (channel: string, event: CoreEvent) => void;
}

/** Answers operations that our own screens ask for from the main frame of a window; nobody else is answered. */
export function bindOperations(
  ipcMain: IpcMainLike,
  { dispatch }: Pick<Core, 'dispatch'>,
  isOwnAddress: (url: string) => boolean,
): void {
  // Windows are numbered anew at each start.
  const start = randomUUID();
  ipcMain.handle(CHANNELS.operation, (event, name, input) => {
    assertOwn(event, isOwnAddress);
    return inWindow(`${start}/${event.sender.id}`, () => dispatch(String(name), input));
  });
}

/** Lets through only what one of our own screens sends from the main frame of its window. */
export function assertOwn({ senderFrame, sender }: IpcSender, isOwnAddress: (url: string) => boolean): void {
  const isOwn = senderFrame !== null && senderFrame === sender.mainFrame && isOwnAddress(senderFrame.url);
  if (!isOwn) throw new Error('Mainstay answers its own window only');
}

/** Sends unasked news to a window for as long as it exists. */
export const forwardEvents = ({ subscribe }: Pick<Core, 'subscribe'>, contents: WebContentsLike): (() => void) =>
  subscribe((event) => {
    if (!contents.isDestroyed()) contents.send(CHANNELS.event, event);
  });
