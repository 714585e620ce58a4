import { statSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { localPorts } from '#main/core/local-ports.ts';
import type { Ports } from '#main/core/ports.ts';
import { writeFileAtomically } from '#main/core/write-file-atomically.ts';
import { makeReport } from '#main/reports/make-report.ts';

/** The command line writes a report to the file that was named, and makes it in its own process: nobody waits at a screen. */
export const commandLinePorts = (
  folder: string,
  resources: string,
  { outFile, now }: { readonly outFile: string | undefined; readonly now: Date | undefined },
): Ports => ({
  ...localPorts(folder, resources),
  ...(now === undefined ? {} : { now: () => now }),
  makeReport: (order, onProgress) => makeReport(order, onProgress),
  saveFile: async ({ fileName, bytes }) => {
    const named = resolve(outFile ?? fileName);
    const isFolder = statSync(named, { throwIfNoEntry: false })?.isDirectory() === true;
    const file = isFolder ? join(named, fileName) : named;
    writeFileAtomically(file, bytes);
    return { kind: 'saved', fileName: file, token: '' };
  },
  openFile: null,
  showInFolder: null,
  chooseFolder: null,
  home: null,
  openSaved: null,
});
