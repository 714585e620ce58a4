import { join } from 'node:path';
import { type App, BrowserWindow } from 'electron';

/** Keeps all of Chromium's own files in the library's folder too: Electron's default roams with the user's profile. */
export const keepFilesIn = (app: App, folder: string): void => app.setPath('userData', join(folder, 'window'));

/** Whether this is the only program on this library. A second one brings the first one's window to the front. */
export function isOnlyInstance(app: App): boolean {
  app.on('second-instance', () => {
    const [window] = BrowserWindow.getAllWindows();
    if (window?.isMinimized()) window.restore();
    window?.focus();
  });
  return app.requestSingleInstanceLock();
}
