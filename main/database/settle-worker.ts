import { parentPort, workerData } from 'node:worker_threads';
import { AppError } from '#shared/contract/refusal.ts';
import { type Settling, settleCopy } from './copy-database.ts';
import type { SettleMessage } from './settle-in-worker.ts';

const send = (message: SettleMessage) => parentPort?.postMessage(message);

try {
  // The worker is only ever started with such an order as its data.
  settleCopy(workerData as Settling);
  send({ kind: 'settled' });
} catch (error) {
  if (!(error instanceof AppError)) throw error;
  send({ kind: 'refused', code: error.code, values: error.values });
}
