import { Worker } from 'node:worker_threads';
import type { ReportMaker } from '#main/core/ports.ts';
import type { CoreEvent } from '#shared/contract/events.ts';
import { AppError } from '#shared/contract/refusal.ts';

/** What the worker sends back. */
export type WorkerMessage =
  | { readonly kind: 'event'; readonly event: CoreEvent }
  | { readonly kind: 'done'; readonly bytes: Uint8Array }
  | { readonly kind: 'failed'; readonly reason: string };

/** Makes reports in a worker thread of its own, so that the interface and the library never wait for one. */
export const makeReportInWorker =
  (workerFile: URL, onFailure: (reason: string) => void): ReportMaker =>
  (order, onProgress, signal) =>
    new Promise((resolve, reject) => {
      const worker = new Worker(workerFile, { workerData: order });
      signal.addEventListener('abort', () => {
        void worker.terminate();
        reject(new AppError('report-cancelled'));
      });
      const fail = (reason: string) => {
        onFailure(reason);
        reject(new AppError('report-failed'));
      };
      worker.on('message', (message: WorkerMessage) => {
        if (message.kind === 'event') onProgress(message.event);
        else if (message.kind === 'done') resolve(message.bytes);
        else fail(message.reason);
      });
      worker.on('error', (error) => fail(error instanceof Error ? (error.stack ?? error.message) : String(error)));
    });
