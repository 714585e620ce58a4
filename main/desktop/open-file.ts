import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { app, dialog, shell } from 'electron';
import type { OutgoingFile, Ports } from '#main/core/ports.ts';
import type { Opening } from '#shared/contract/evidence.ts';
import { AppError } from '#shared/contract/refusal.ts';
import type { Translate } from '#shared/i18n/translate.ts';

const OPEN = 0;
const CANCEL = 1;
/** What is written into a copy would be lost with it, so the copy cannot be written. */
const READ_ONLY = 0o400;

/** Opens copies of attached files in the system's own programs; the copies are gone when the program ends. */
export function openingFiles(t: Translate): Pick<Ports, 'openFile'> {
  const folders: string[] = [];
  app.on('will-quit', () => folders.forEach(remove));
  return {
    openFile: async (file): Promise<Opening> => {
      const { response } = await dialog.showMessageBox({
        type: 'question',
        message: t('desktop.openFile', { file: file.fileName }),
        detail: t('desktop.openFileDetail'),
        buttons: [t('desktop.open'), t('desktop.cancel')],
        defaultId: CANCEL,
        cancelId: CANCEL,
      });
      if (response !== OPEN) return { kind: 'cancelled' };
      const folder = mkdtempSync(join(app.getPath('temp'), 'mainstay-'));
      folders.push(folder);
      const why = await shell.openPath(copyIn(folder, file));
      if (why !== '') throw new AppError('file-not-opened', { file: file.fileName });
      return { kind: 'opened', fileName: file.fileName };
    },
  };
}

function copyIn(folder: string, { fileName, bytes }: OutgoingFile): string {
  const copy = join(folder, fileName);
  writeFileSync(copy, bytes, { mode: READ_ONLY, flag: 'wx' });
  return copy;
}

function remove(folder: string): void {
  try {
    rmSync(folder, { recursive: true, force: true });
  } catch {
    // The other program still has it open; the system clears its temporary folder by itself.
  }
}
