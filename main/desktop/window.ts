import { fileURLToPath } from 'node:url';
import { BrowserWindow } from 'electron';
import { START_ADDRESS } from './own-address.ts';

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
export function openWindow(): BrowserWindow {
  const window = new BrowserWindow({
    ...LEAST,
    width: 1280,
    height: 800,
    show: false,
    title: 'Mainstay',
    webPreferences: OUR_PAGES,
  });
  window.once('ready-to-show', () => window.show());
  void window.loadURL(START_ADDRESS);
  return window;
}
