import { fileURLToPath } from 'node:url';
import { BrowserWindow } from 'electron';
import { START_ADDRESS } from './own-address.ts';
import { rememberedPlace, rememberPlace } from './window-place.ts';

/** The smallest window in which every screen works. */
const LEAST = { minWidth: 1024, minHeight: 640 };

/** What our pages may do: nothing of Node, and of Electron only what the preload script gives. */
export const OUR_PAGES = {
  preload: fileURLToPath(new URL('./preload.cjs', import.meta.url)),
  sandbox: true,
  contextIsolation: true,
  nodeIntegration: false,
  webviewTag: false,
  // The spelling checker fetches its dictionaries from the internet.
  spellcheck: false,
} as const;

/** The program's first window, shown when its first screen is drawn. */
export function openWindow(folder: string): BrowserWindow {
  const { isMaximized = false, ...place } = rememberedPlace(folder);
  const window = new BrowserWindow({
    ...LEAST,
    ...place,
    show: false,
    title: 'Mainstay',
    webPreferences: OUR_PAGES,
  });
  rememberPlace(window, folder);
  window.once('ready-to-show', () => {
    if (isMaximized) window.maximize();
    window.show();
  });
  void window.loadURL(START_ADDRESS);
  return window;
}
