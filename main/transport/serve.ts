import { type Core, openCore } from '#main/core/core.ts';
import { resourcesFolder } from '#main/core/folders.ts';
import { localPorts } from '#main/core/local-ports.ts';
import { createOneTime, type OneTime } from '#main/core/one-time.ts';
import type { OutgoingFile } from '#main/core/ports.ts';
import { createTranslate } from '#main/core/translate.ts';
import { AppError } from '#shared/contract/refusal.ts';
import { WRONG_TOKENS } from './gate.ts';
import { type HttpHost, startHttpHost } from './http-host.ts';
import { rendererFolder, staticFilesIn } from './static-files.ts';

export interface Served {
  /** The whole address with its token: whoever has it is in. */
  readonly address: string;
  /** An address that leads in once, soon; safe to be seen on a command line afterwards. */
  readonly newTicketAddress: () => string;
  /** Settles when the host has ended, by a signal or because somebody was guessing tokens. */
  readonly ended: Promise<void>;
  readonly close: () => Promise<void>;
}

const TICKET_MS = 60_000;

/** Opens the library in `folder` and serves it to a browser on this machine until the process is told to end. Throws an `AppError` where it cannot. */
export async function serve({ folder, port }: { folder: string; port: number }): Promise<Served> {
  const downloads = createOneTime<OutgoingFile>();
  const tickets = createOneTime<true>(TICKET_MS);
  const core = openBrowserCore(folder, downloads);
  const stopBackups = core.keepHouse();
  const ending = Promise.withResolvers<void>();
  const host = await listen(core, { downloads, tickets, port, onGuessing: () => void endGuessed() });
  const close = async () => {
    for (const signal of SIGNALS) process.off(signal, close);
    await host.close();
    stopBackups();
    downloads.clear();
    core.close();
    ending.resolve();
  };
  const endGuessed = () => {
    process.stderr.write(`${createTranslate('en')('desktop.guessing', { count: WRONG_TOKENS })}\n`);
    return close();
  };
  for (const signal of SIGNALS) process.on(signal, close);
  return {
    address: `${host.origin}/#k=${host.token}`,
    newTicketAddress: () => `${host.origin}/open/${tickets.offer(true)}`,
    ended: ending.promise,
    close,
  };
}

const SIGNALS = ['SIGINT', 'SIGTERM'] as const;

function openBrowserCore(folder: string, downloads: OneTime<OutgoingFile>): Core {
  const ports = localPorts(folder, resourcesFolder());
  return openCore({
    folder,
    door: 'browser',
    canRecover: true,
    ports: {
      ...ports,
      saveFile: async (file) => ({ kind: 'download', fileName: file.fileName, token: downloads.offer(file) }),
      openFile: null,
      showInFolder: null,
      chooseFolder: null,
      home: null,
      openSaved: null,
    },
  });
}

async function listen(
  core: Core,
  options: Omit<Parameters<typeof startHttpHost>[0], 'core' | 'files'>,
): Promise<HttpHost> {
  try {
    return await startHttpHost({ core, files: staticFilesIn(rendererFolder()), ...options });
  } catch (error) {
    core.close();
    const isTaken =
      error instanceof Error && 'code' in error && (error.code === 'EADDRINUSE' || error.code === 'EACCES');
    throw isTaken ? new AppError('port-in-use', { port: options.port }) : error;
  }
}
