import { once } from 'node:events';
import { Worker } from 'node:worker_threads';
import { AppError, type RefusalCode, type RefusalValues } from '#shared/contract/refusal.ts';
import type { SettleCopy } from './copy-online.ts';

/** What the worker sends back: its one message. */
export type SettleMessage =
  | { readonly kind: 'settled' }
  | { readonly kind: 'refused'; readonly code: RefusalCode; readonly values: RefusalValues };

/** Reads a whole copy through in a thread of its own: of a large library that takes seconds. */
export const settleInWorker =
  (workerFile: URL): SettleCopy =>
  async (copy) => {
    const [message]: SettleMessage[] = await once(new Worker(workerFile, { workerData: copy }), 'message');
    if (message?.kind === 'refused') throw new AppError(message.code, message.values);
  };
