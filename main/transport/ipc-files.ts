import { randomUUID } from 'node:crypto';
import type { z } from 'zod';
import type { Core } from '#main/core/core.ts';
import type { ReceivedFile } from '#main/core/receive-file.ts';
import { type FileChoice, type FileStep, fileChoice, fileStep } from '#shared/contract/files.ts';
import { CHANNELS } from '#shared/contract/preload-door.ts';
import { AppError } from '#shared/contract/refusal.ts';
import { assertOwn, type IpcMainLike, type IpcSender } from './ipc-host.ts';
import { replyOf } from './refusal-reply.ts';

/** Lets the user choose in a dialog; the paths stay here. */
export type ChoosePaths = (choice: FileChoice) => Promise<readonly string[]>;

/** A file that a window is sending; one at a time. */
interface Sending {
  readonly id: string;
  readonly received: ReceivedFile;
  /** Ends a sending that has gone silent, such as one of a page that was reloaded. */
  readonly silence: NodeJS.Timeout;
}

const LONGEST_SILENCE_MS = 10 * 60 * 1000;

/** Takes files in from our own screens: chosen in a dialog, or dropped and sent in pieces. */
export function bindFiles(
  ipcMain: IpcMainLike,
  { incoming }: Pick<Core, 'incoming'>,
  { choosePaths, isOwnAddress }: { choosePaths: ChoosePaths; isOwnAddress: (url: string) => boolean },
): void {
  const sendings = createSendings(incoming);
  ipcMain.handle(CHANNELS.chooseFiles, (event, choice) => {
    assertOwn(event, isOwnAddress);
    return replyOf(async () => {
      const { kind, isMultiple } = checked(fileChoice, choice);
      const paths = await choosePaths({ kind, isMultiple });
      return paths.map((path) => incoming.offerPath(path, kind));
    });
  });
  ipcMain.handle(CHANNELS.sendFile, (event, step) => {
    assertOwn(event, isOwnAddress);
    return replyOf(() => sendings.take(event.sender, checked(fileStep, step)));
  });
}

/** The files under way, by window. A new beginning, ten minutes of silence and the end of the window abandon what was not finished. */
function createSendings(incoming: Core['incoming']) {
  const byWindow = new Map<number, Sending>();
  const forget = (window: number) => {
    clearTimeout(byWindow.get(window)?.silence);
    byWindow.delete(window);
  };
  const abandon = (window: number) => {
    byWindow.get(window)?.received.abandon();
    forget(window);
  };
  const own = (window: number, id: string): ReceivedFile => {
    const sending = byWindow.get(window);
    if (sending?.id !== id) throw new AppError('file-gone');
    sending.silence.refresh();
    return sending.received;
  };
  const begin = (sender: IpcSender['sender'], received: ReceivedFile) => {
    abandon(sender.id);
    const silence = setTimeout(() => abandon(sender.id), LONGEST_SILENCE_MS).unref();
    const sending = { id: randomUUID(), received, silence };
    byWindow.set(sender.id, sending);
    sender.once('destroyed', () => {
      if (byWindow.get(sender.id) === sending) abandon(sender.id);
    });
    return { sending: sending.id };
  };
  return {
    take: (sender: IpcSender['sender'], step: FileStep): unknown => {
      if (step.step === 'begin') return begin(sender, incoming.receive(step.fileName, step.kind));
      const received = own(sender.id, step.sending);
      if (step.step === 'piece') return received.append(step.bytes);
      if (step.step === 'abandon') return abandon(sender.id);
      forget(sender.id);
      return received.finish();
    },
  };
}

function checked<S extends z.ZodType>(schema: S, value: unknown): z.infer<S> {
  const result = schema.safeParse(value);
  if (!result.success)
    throw new AppError('invalid-input', { field: result.error.issues[0]?.path.join('.') ?? '', value: typeof value });
  return result.data;
}
