import type { CoreEvent } from '#shared/contract/events.ts';
import type { Opening } from '#shared/contract/evidence.ts';
import { FILE_RULES, inMegabytes } from '#shared/contract/file-rules.ts';
import type { FileKind, OfferedFile } from '#shared/contract/files.ts';
import type { InputOf, OperationName, OutputOf } from '#shared/contract/index.ts';
import type { RefusalCode, RefusalValues } from '#shared/contract/refusal.ts';
import type { Reply } from '#shared/contract/reply.ts';

/** What a transport does for the screens. */
export interface Connection {
  readonly send: (name: string, input: unknown) => Promise<Reply>;
  readonly subscribe: (listener: (event: CoreEvent) => void) => () => void;
  /** Hands a finished file to the browser, which keeps it where the user has it keep downloads. */
  readonly download: (file: FileToDownload) => Promise<void>;
  /** Whether the program opens attached files itself, after asking; a browser is only given a copy. */
  readonly opensFiles: boolean;
  /** Lets the user choose files, and brings them in; none where the user cancels. */
  readonly chooseFiles: (kind: FileKind, how: ChoosingFiles) => Promise<readonly OfferedFile[]>;
  /** Brings in a file that was dropped on a screen. */
  readonly sendFile: (file: File, kind: FileKind, onProgress?: ShareSent) => Promise<OfferedFile>;
}

interface FileToDownload {
  readonly token: string;
  readonly fileName: string;
}

export interface ChoosingFiles {
  readonly multiple: boolean;
  readonly onProgress?: (fileName: string, share: number) => void;
}

/** Told how much of a file has been sent, from 0 to 1. */
export type ShareSent = (share: number) => void;

/** What screens know of the core: never which transport is between. */
export interface Client extends Omit<Connection, 'send' | 'download'> {
  readonly call: <N extends OperationName>(name: N, input: InputOf<N>) => Promise<OutputOf<N>>;
  /** Has the core make a file, and sees to it that the user gets it, whichever door is between. */
  readonly deliver: <N extends DeliveryName>(name: N, input: InputOf<N>) => Promise<OutputOf<N>>;
}

/** The operations that make a file. */
export type DeliveryName = {
  [N in OperationName]: OutputOf<N> extends Opening ? N : never;
}[OperationName];

/** Why a call failed: a refusal of the core, or `unreachable` when it could not be asked or did not answer. */
export class CallError extends Error {
  readonly code: RefusalCode | 'unreachable';
  readonly values: RefusalValues;
  constructor(code: RefusalCode | 'unreachable', values: RefusalValues = {}, message: string = code) {
    super(message);
    this.name = 'CallError';
    this.code = code;
    this.values = values;
  }
}

/** What a reply holds. Throws a refusal, so that a screen's code reads as if nothing could fail. */
export function contentOf(reply: Reply): unknown {
  if (!reply.ok) throw new CallError(reply.error.code, reply.error.values, reply.error.message);
  return reply.value;
}

export function createClient({ send, sendFile, download, ...connection }: Connection): Client {
  // The core has checked the value against the contract's schema for this name.
  const call: Client['call'] = async (name, input) => contentOf(await send(name, input)) as never;
  const deliver: Client['deliver'] = async (name, input) => {
    const delivery = await call(name, input);
    if (delivery.kind === 'download') await download(delivery);
    return delivery;
  };
  return {
    ...connection,
    call,
    deliver,
    sendFile: async (file, kind, onProgress) => {
      if (file.size > FILE_RULES[kind].limitBytes)
        throw new CallError('file-too-large', { file: file.name, limit: inMegabytes(FILE_RULES[kind].limitBytes) });
      return sendFile(file, kind, onProgress);
    },
  };
}
