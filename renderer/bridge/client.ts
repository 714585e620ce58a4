import type { CoreEvent } from '#shared/contract/events.ts';
import type { InputOf, OperationName, OutputOf } from '#shared/contract/index.ts';
import type { RefusalCode, RefusalValues } from '#shared/contract/refusal.ts';
import type { Reply } from '#shared/contract/reply.ts';

/** What a transport does for the screens. */
export interface Connection {
  readonly send: (name: string, input: unknown) => Promise<Reply>;
  readonly subscribe: (listener: (event: CoreEvent) => void) => () => void;
  /** Hands a finished file to the browser, which keeps it where the user has it keep downloads. */
  readonly download: (file: FileToDownload) => Promise<void>;
}

interface FileToDownload {
  readonly token: string;
  readonly fileName: string;
}

/** What screens know of the core: never which transport is between. */
export interface Client {
  readonly call: <N extends OperationName>(name: N, input: InputOf<N>) => Promise<OutputOf<N>>;
  readonly subscribe: Connection['subscribe'];
  readonly download: Connection['download'];
}

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

/** Throws a refusal, so that a screen's code reads as if nothing could fail. */
export const createClient = ({ send, subscribe, download }: Connection): Client => ({
  call: async (name, input) => {
    const reply = await send(name, input);
    if (!reply.ok) throw new CallError(reply.error.code, reply.error.values, reply.error.message);
    // The core has checked the value against the contract's schema for this name.
    return reply.value as never;
  },
  subscribe,
  download,
});
