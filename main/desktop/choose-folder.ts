import { BrowserWindow, dialog, type OpenDialogOptions } from 'electron';
import type { Ports } from '#main/core/ports.ts';
import type { Translate } from '#shared/i18n/translate.ts';

/** The system's own dialog for a folder: the screens learn its name and never hand one over. */
export const choosingFolders = (t: Translate): Pick<Ports, 'chooseFolder'> => ({
  chooseFolder: async () => {
    const [window] = BrowserWindow.getAllWindows();
    const options: OpenDialogOptions = {
      title: t('desktop.chooseFolder'),
      properties: ['openDirectory', 'createDirectory'],
    };
    const { canceled, filePaths } = await (window
      ? dialog.showOpenDialog(window, options)
      : dialog.showOpenDialog(options));
    return canceled ? null : (filePaths[0] ?? null);
  },
});
