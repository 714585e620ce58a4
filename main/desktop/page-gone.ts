import { type BrowserWindow, dialog } from 'electron';
import { createLog } from '#main/core/log.ts';
import type { Translate } from '#shared/i18n/translate.ts';

const CHOICES = ['again', 'quit'] as const;

/** Asks what to do where the window's page was ended from outside or crashed. The library lies in this process, so nothing acknowledged is lost with it. */
export function askWhenPageIsGone(
  window: BrowserWindow,
  { folder, t, quit }: { folder: string; t: Translate; quit: () => void },
): void {
  window.webContents.on('render-process-gone', async (_event, { reason, exitCode }) => {
    if (reason === 'clean-exit') return;
    createLog(folder, () => new Date()).write(`page gone ${reason} ${exitCode}`);
    const { response } = await dialog.showMessageBox({
      type: 'error',
      title: 'Mainstay',
      message: t('desktop.pageGone'),
      detail: t('desktop.pageGoneDetail'),
      buttons: CHOICES.map((choice) => t(`desktop.page.${choice}`)),
      defaultId: 0,
      cancelId: CHOICES.length - 1,
      noLink: true,
    });
    if (CHOICES[response] === 'again') window.webContents.reload();
    else quit();
  });
}
