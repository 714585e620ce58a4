import { randomUUID } from 'node:crypto';
import { basename, extname, join } from 'node:path';
import { app, BrowserWindow, dialog, shell } from 'electron';
import { freeName } from '#main/core/free-name.ts';
import type { OutgoingFile, Ports } from '#main/core/ports.ts';
import { writeFileAtomically } from '#main/core/write-file-atomically.ts';
import { AppError } from '#shared/contract/refusal.ts';
import type { Delivery } from '#shared/contract/reports.ts';

/** Files out by the system's save dialog. The screens get a token, never a path. */
export function desktopFiles(): Pick<Ports, 'saveFile' | 'showInFolder' | 'openSaved'> {
  const saved = new Map<string, string>();
  let lastTried: string | undefined;
  const saveFile = async ({ fileName, bytes, isOtherName }: OutgoingFile): Promise<Delivery> => {
    const [window] = BrowserWindow.getAllWindows();
    const usual = join(app.getPath('documents'), fileName);
    const options = {
      defaultPath: isOtherName ? freeName(lastTried ?? usual) : usual,
      filters: [{ name: extname(fileName).slice(1), extensions: [extname(fileName).slice(1)] }],
    };
    const { canceled, filePath } = await (window
      ? dialog.showSaveDialog(window, options)
      : dialog.showSaveDialog(options));
    if (canceled || !filePath) return { kind: 'cancelled' };
    lastTried = filePath;
    writeFileAtomically(filePath, bytes);
    const token = randomUUID();
    saved.set(token, filePath);
    return { kind: 'saved', fileName: basename(filePath), token };
  };
  return {
    saveFile,
    openSaved: async (token) => {
      const file = saved.get(token);
      const why = file === undefined ? '' : await shell.openPath(file);
      if (file !== undefined && why !== '') throw new AppError('file-not-opened', { file: basename(file) });
    },
    showInFolder: (token) => {
      const file = saved.get(token);
      if (file) shell.showItemInFolder(file);
    },
  };
}
