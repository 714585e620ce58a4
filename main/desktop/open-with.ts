import { existsSync } from 'node:fs';
import type { App, BrowserWindow } from 'electron';
import type { Core } from '#main/core/core.ts';
import { CHANNELS } from '#shared/contract/preload-door.ts';

const PACKAGE = /\.mainstay$/i;

/** Packages that the operating system wants opened: named on the command line, or by a second start, or by the Finder. */
export interface OpenWith {
  /** Hands them to the window's screen, now and from now on. */
  readonly into: (core: Core, window: BrowserWindow) => void;
}

/** Must be called before the program is ready: macOS names the file before that. */
export function receiveFiles(app: App, argv: readonly string[] = process.argv): OpenWith {
  const waiting = packagesIn(argv);
  let hand = (files: readonly string[]): void => {
    waiting.push(...files);
  };
  app.on('open-file', (event, file) => {
    event.preventDefault();
    hand([file]);
  });
  app.on('second-instance', (_event, words) => hand(packagesIn(words)));
  return {
    into: (core, window) => {
      hand = (files) => offer(core, window, files);
      window.webContents.once('did-finish-load', () => hand(waiting.splice(0)));
    },
  };
}

const packagesIn = (words: readonly string[]): string[] =>
  words.filter((word) => PACKAGE.test(word) && existsSync(word));

/** The screen gets tokens; the paths stay here. */
export function offer({ incoming }: Pick<Core, 'incoming'>, window: BrowserWindow, files: readonly string[]): void {
  const tokens = files.flatMap((file) => {
    try {
      return [incoming.offerPath(file, 'package').token];
    } catch {
      // What cannot be read is left out: the screen that opens says what it got.
      return [];
    }
  });
  if (tokens.length > 0 && !window.isDestroyed())
    window.webContents.send(CHANNELS.event, { kind: 'open-files', tokens });
}
