import type { App, Session, WebContents } from 'electron';
import { isOwnAddress } from './own-address.ts';
import { isWallAddress, wallOptions } from './wall-window.ts';

/** Keeps every page of the program on our own screens: no way out, no webview, and no second window but the wall. */
export function guardNavigation(app: App, askToOpen: (address: string) => void): void {
  app.on('web-contents-created', (_event, contents) => guardContents(contents, askToOpen));
}

function guardContents(contents: WebContents, askToOpen: (address: string) => void): void {
  contents.on('will-navigate', (event) => {
    if (!isOwnAddress(event.url)) event.preventDefault();
  });
  contents.on('will-frame-navigate', (event) => {
    if (!isOwnAddress(event.url)) event.preventDefault();
  });
  contents.on('will-redirect', (event) => event.preventDefault());
  contents.on('will-attach-webview', (event) => event.preventDefault());
  contents.setWindowOpenHandler(({ url }) => {
    if (isWallAddress(url)) return { action: 'allow', overrideBrowserWindowOptions: wallOptions() };
    askToOpen(url);
    return { action: 'deny' };
  });
}

/** Addresses that pages draw themselves, beside our own screens. */
const DRAWN_HERE = ['data:', 'blob:', 'devtools:'];

/** To put text and pictures into the clipboard after a press; never to read what lies there. */
const COPYING = 'clipboard-sanitized-write';

/** Nothing is asked of any network, no permission is granted but to fill the screen and to copy a chart, and nothing is downloaded past the save dialog. */
export function guardSession(session: Session): void {
  session.setPermissionRequestHandler((_contents, permission, decide) =>
    decide(permission === 'fullscreen' || permission === COPYING),
  );
  session.setPermissionCheckHandler((_contents, permission) => permission === COPYING);
  session.setDevicePermissionHandler(() => false);
  session.setSpellCheckerEnabled(false);
  session.on('will-download', (event) => event.preventDefault());
  session.webRequest.onBeforeRequest(({ url }, decide) => {
    decide({ cancel: !isOwnAddress(url) && !DRAWN_HERE.some((start) => url.startsWith(start)) });
  });
}
