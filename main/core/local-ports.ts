import { randomUUID } from 'node:crypto';
import { settleInWorker } from '#main/database/settle-in-worker.ts';
import { readInWorker } from '#main/exchange/read-in-worker.ts';
import { makeReportInWorker } from '#main/reports/in-worker.ts';
import { offeredLanguages } from './languages.ts';
import { createLog } from './log.ts';
import type { Ports } from './ports.ts';

/** The ports that every host on this machine shares; files out are the host's own. */
export function localPorts(
  folder: string,
  resources: string,
): Omit<Ports, 'saveFile' | 'openFile' | 'showInFolder' | 'chooseFolder' | 'home' | 'openSaved'> {
  const now = () => new Date();
  const log = createLog(folder, now);
  const noteBug = (reason: string) => log.bug(new Error(reason));
  return {
    now,
    newId: randomUUID,
    makeReport: makeReportInWorker(new URL('./report-worker.js', import.meta.url), noteBug),
    readFile: readInWorker(new URL('./exchange-worker.js', import.meta.url), noteBug),
    settleCopy: settleInWorker(new URL('./settle-worker.js', import.meta.url)),
    resourcesFolder: resources,
    languages: offeredLanguages(),
    log,
  };
}
