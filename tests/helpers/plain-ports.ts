import type { OutgoingFile, Ports } from '#main/core/ports.ts';
import { settleCopy } from '#main/database/copy-database.ts';
import { readExchangeFile } from '#main/exchange/read-file.ts';
import { makeReport } from '#main/reports/make-report.ts';

/** Ports of a program without windows, all of it in this process; what was saved is kept in `saved`. */
export function plainPorts(resourcesFolder: string) {
  const saved: OutgoingFile[] = [];
  return {
    saved,
    saveFile: async (file) => {
      saved.push(file);
      return { kind: 'saved', fileName: file.fileName, token: String(saved.length) };
    },
    openFile: null,
    showInFolder: null,
    chooseFolder: null,
    home: null,
    openSaved: null,
    readFile: readExchangeFile,
    settleCopy: async (copy) => settleCopy(copy),
    makeReport: (order, onProgress) => makeReport(order, onProgress),
    resourcesFolder,
  } satisfies Partial<Ports> & { readonly saved: OutgoingFile[] };
}
