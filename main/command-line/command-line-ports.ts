import { statSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { localPorts } from '#main/core/local-ports.ts';
import type { Ports } from '#main/core/ports.ts';
import { writeFileAtomically } from '#main/core/write-file-atomically.ts';
import { makeReport } from '#main/reports/make-report.ts';
import { AppError } from '#shared/contract/refusal.ts';

interface Outside {
  readonly outFile: string | undefined;
  /** Where the file is in use, a free name beside it is taken. */
  readonly takesOtherName: boolean;
  readonly now: Date | undefined;
}

/** The command line writes a report to the file that was named, and makes it in its own process: nobody waits at a screen. */
export const commandLinePorts = (
  folder: string,
  resources: string,
  { outFile, takesOtherName, now }: Outside,
): Ports => ({
  ...localPorts(folder, resources),
  ...(now === undefined ? {} : { now: () => now }),
  makeReport: (order, onProgress) => makeReport(order, onProgress),
  saveFile: async ({ fileName, bytes }) => {
    const named = resolve(outFile ?? fileName);
    const isFolder = statSync(named, { throwIfNoEntry: false })?.isDirectory() === true;
    const file = isFolder ? join(named, fileName) : named;
    return { kind: 'saved', fileName: written(file, bytes, takesOtherName), token: '' };
  },
  openFile: null,
  showInFolder: null,
  chooseFolder: null,
  home: null,
  openSaved: null,
});

/** Where the bytes went. */
function written(file: string, bytes: Uint8Array, takesOtherName: boolean): string {
  try {
    writeFileAtomically(file, bytes);
    return file;
  } catch (error) {
    if (!takesOtherName || !(error instanceof AppError) || error.code !== 'file-in-use') throw error;
    return written(join(dirname(file), String(error.values.other)), bytes, takesOtherName);
  }
}
