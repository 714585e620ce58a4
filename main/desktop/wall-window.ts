import { type BrowserWindow, type BrowserWindowConstructorOptions, screen } from 'electron';
import { isOwnAddress } from './own-address.ts';
import { OUR_PAGES } from './window.ts';

/** Whether an address is that of the wall of a workshop: the only page of ours that opens in a window of its own. */
export const isWallAddress = (address: string): boolean =>
  isOwnAddress(address) && new URL(address).hash.startsWith('#/wall/');

/** The window of the wall: it fills the projector where one is plugged in, else it is an ordinary one. */
export function wallOptions(): BrowserWindowConstructorOptions {
  const { id } = screen.getPrimaryDisplay();
  const projector = screen.getAllDisplays().find((display) => display.id !== id);
  return {
    width: 1024,
    height: 768,
    title: 'Mainstay',
    autoHideMenuBar: true,
    webPreferences: OUR_PAGES,
    ...(projector ? { x: projector.bounds.x, y: projector.bounds.y, fullscreen: true } : {}),
  };
}

/** A wall is told the core's news as long as it is there, and does not outlive the window that opened it; the other way round nothing happens. */
export function keepWalls(window: BrowserWindow, tellNews: (wall: BrowserWindow) => () => void): void {
  window.webContents.on('did-create-window', (wall) => {
    wall.once('closed', tellNews(wall));
    window.once('closed', () => wall.isDestroyed() || wall.close());
  });
}
