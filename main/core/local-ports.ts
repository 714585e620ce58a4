import { randomUUID } from 'node:crypto';
import { makeReportInWorker } from '#main/reports/in-worker.ts';
import { offeredLanguages } from './languages.ts';
import { createLog } from './log.ts';
import type { Ports } from './ports.ts';

/** The ports that every host on this machine shares; files out are the host's own. */
export function localPorts(folder: string, resources: string): Omit<Ports, 'saveFile' | 'showInFolder'> {
  const now = () => new Date();
  const log = createLog(folder, now);
  return {
    now,
    newId: randomUUID,
    makeReport: makeReportInWorker(new URL('./report-worker.js', import.meta.url), (reason) =>
      log.bug(new Error(reason)),
    ),
    resourcesFolder: resources,
    languages: offeredLanguages(),
    log,
  };
}
