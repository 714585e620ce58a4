import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { type BrowserWindow, type Rectangle, screen } from 'electron';
import { z } from 'zod';

const windowPlace = z.object({
  x: z.int(),
  y: z.int(),
  width: z.int().min(400),
  height: z.int().min(300),
  isMaximized: z.boolean(),
});
type WindowPlace = z.infer<typeof windowPlace>;

const FIRST = { width: 1280, height: 800 };

const fileIn = (folder: string) => join(folder, 'window-place.json');

/** Where the window was when it was closed; a place that no display shows any more is forgotten. */
export function rememberedPlace(folder: string): Partial<WindowPlace> & { width: number; height: number } {
  try {
    const place = windowPlace.parse(JSON.parse(readFileSync(fileIn(folder), 'utf8')));
    return screen.getAllDisplays().some(({ bounds }) => overlaps(bounds, place)) ? place : FIRST;
  } catch {
    return FIRST;
  }
}

/** At least a hand's breadth of the window's head must be on the display. */
const overlaps = (display: Rectangle, { x, y, width }: WindowPlace): boolean =>
  x + width > display.x + 100 &&
  x < display.x + display.width - 100 &&
  y >= display.y - 10 &&
  y < display.y + display.height - 60;

/** Remembers the window's place at every close. */
export function rememberPlace(window: BrowserWindow, folder: string): void {
  window.on('close', () => {
    try {
      writeFileSync(fileIn(folder), JSON.stringify({ ...window.getNormalBounds(), isMaximized: window.isMaximized() }));
    } catch {
      // The place of a window is nothing to keep it open for.
    }
  });
}
