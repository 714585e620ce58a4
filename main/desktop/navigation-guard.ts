import type { App, Session, WebContents } from 'electron';
import { isOwnAddress } from './own-address.ts';

/** Keeps every page of the program on our own screens: no way out, no second window, no webview. */
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
    askToOpen(url);
    return { action: 'deny' };
  });
}

/** Addresses that pages draw themselves, beside our own screens. */
const DRAWN_HERE = ['data:', 'blob:', 'devtools:'];

/** Nothing is asked of any network, no permission is granted, and nothing is downloaded past the save dialog. */
export function guardSession(session: Session): void {
  session.setPermissionRequestHandler((_contents, _permission, decide) => decide(false));
  session.setPermissionCheckHandler(() => false);
  session.setDevicePermissionHandler(() => false);
  session.setSpellCheckerEnabled(false);
  session.on('will-download', (event) => event.preventDefault());
  session.webRequest.onBeforeRequest(({ url }, decide) => {
    decide({ cancel: !isOwnAddress(url) && !DRAWN_HERE.some((start) => url.startsWith(start)) });
  });
}
