import { Worker } from 'node:worker_threads';
import { AppError, type RefusalCode, type RefusalValues } from '#shared/contract/refusal.ts';
import type { FileContent, ReadOrder } from './read-file.ts';
import { refusedFile } from './refused-file.ts';

/** What the worker sends back: its one message. */
export type ReadMessage =
  | { readonly kind: 'read'; readonly content: FileContent }
  | { readonly kind: 'refused'; readonly code: RefusalCode; readonly values: RefusalValues }
  | { readonly kind: 'failed'; readonly reason: string };

/** Reads a file from outside where it can do no harm. */
export type FileReader = (order: ReadOrder) => Promise<FileContent>;

/** Memory that honest files stay far below; above it the worker ends, not the program. */
const LIMITS = { maxOldGenerationSizeMb: 1_024, maxYoungGenerationSizeMb: 128, stackSizeMb: 4 };
/** The largest package on a slow machine takes a third of it. */
const LONGEST_MS = 60_000;

/** Reads files in a worker thread of its own, with limits on memory and time: a crafted file costs that worker, nothing else. */
export const readInWorker =
  (workerFile: URL, onFailure: (reason: string) => void, longestMs = LONGEST_MS, resourceLimits = LIMITS): FileReader =>
  (order) =>
    new Promise((resolve, reject) => {
      const worker = new Worker(workerFile, {
        workerData: order,
        resourceLimits,
        // What libraries print about odd files is for nobody.
        stdout: true,
        stderr: true,
      });
      const end = (settle: () => void) => {
        clearTimeout(timer);
        void worker.terminate();
        settle();
      };
      const giveUp = (reason: string) => {
        onFailure(reason);
        end(() => reject(refusedFile(order.file, { where: '', why: 'took-too-long' })));
      };
      const timer = setTimeout(() => giveUp(`reading took longer than ${longestMs} ms`), longestMs);
      worker.on('message', (message: ReadMessage) => {
        if (message.kind === 'read') end(() => resolve(message.content));
        else if (message.kind === 'refused') end(() => reject(new AppError(message.code, message.values)));
        else end(() => reject(new Error(message.reason)));
      });
      worker.on('error', (error) => giveUp(error instanceof Error ? (error.stack ?? error.message) : String(error)));
    });
