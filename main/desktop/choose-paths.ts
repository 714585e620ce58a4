import { BrowserWindow, dialog, type OpenDialogOptions } from 'electron';
import type { ChoosePaths } from '#main/transport/ipc-files.ts';
import { FILE_RULES } from '#shared/contract/file-rules.ts';
import type { Translate } from '#shared/i18n/translate.ts';

/** The system's own dialog for choosing files; nothing is chosen where it is cancelled. */
export const choosePathsWith =
  (t: Translate): ChoosePaths =>
  async ({ kind, isMultiple }) => {
    const [window] = BrowserWindow.getAllWindows();
    const options: OpenDialogOptions = {
      properties: isMultiple ? ['openFile', 'multiSelections'] : ['openFile'],
      filters: [{ name: t(`files.kind.${kind}`), extensions: [...FILE_RULES[kind].endings] }],
    };
    const { canceled, filePaths } = await (window
      ? dialog.showOpenDialog(window, options)
      : dialog.showOpenDialog(options));
    return canceled ? [] : filePaths;
  };
