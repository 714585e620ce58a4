import { parentPort, workerData } from 'node:worker_threads';
import type { ReportMaker } from '#main/core/ports.ts';
import type { WorkerMessage } from './in-worker.ts';
import { makeReport } from './make-report.ts';

const send = (message: WorkerMessage, transfer: ArrayBuffer[] = []) => parentPort?.postMessage(message, transfer);

// The worker is only ever started with an order as its data.
makeReport(workerData as Parameters<ReportMaker>[0], (event) => send({ kind: 'event', event }))
  .then((bytes) => send({ kind: 'done', bytes }))
  .catch((error: unknown) =>
    send({ kind: 'failed', reason: error instanceof Error ? (error.stack ?? error.message) : String(error) }),
  );
