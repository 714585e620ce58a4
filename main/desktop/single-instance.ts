import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { type App, BrowserWindow } from 'electron';

/** Keeps all of Chromium's own files in the library's folder too: Electron's default roams with the user's profile. */
export function keepFilesIn(app: App, folder: string): void {
  const own = join(folder, 'window');
  try {
    // Electron takes no folder that is not there yet.
    mkdirSync(own, { recursive: true });
    app.setPath('userData', own);
  } catch {
    // A folder that cannot be made is refused in a moment, with a sentence, when the library is opened in it.
  }
}

/** Whether this is the only program on this library. A second one brings the first one's window to the front. */
export function isOnlyInstance(app: App): boolean {
  app.on('second-instance', () => {
    const [window] = BrowserWindow.getAllWindows();
    if (window?.isMinimized()) window.restore();
    window?.focus();
  });
  return app.requestSingleInstanceLock();
}
