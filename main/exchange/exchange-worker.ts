import { parentPort, workerData } from 'node:worker_threads';
import { AppError } from '#shared/contract/refusal.ts';
import { type ReadOrder, readExchangeFile } from './read-file.ts';
import type { ReadMessage } from './read-in-worker.ts';

const send = (message: ReadMessage) => parentPort?.postMessage(message);

// The worker is only ever started with an order as its data.
readExchangeFile(workerData as ReadOrder)
  .then((content) => send({ kind: 'read', content }))
  .catch((error: unknown) => {
    if (error instanceof AppError) send({ kind: 'refused', code: error.code, values: error.values });
    else send({ kind: 'failed', reason: error instanceof Error ? (error.stack ?? error.message) : String(error) });
  });
