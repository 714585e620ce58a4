import { EventEmitter } from 'node:events';
import { existsSync, readFileSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';

// What the program uses of Electron, as far as its rules can be kept without Chromium. Where Electron throws, this throws.

type Handler = (...args: never[]) => unknown;
interface Frame {
  readonly url: string;
}

/** What the program did, for the test to look at. */
export const records = {
  windows: [] as { options: Record<string, unknown>; address: string; isShown: boolean }[],
  messageBoxes: [] as Record<string, unknown>[],
  saveDialogs: [] as Record<string, unknown>[],
  openDialogs: [] as Record<string, unknown>[],
  openedOutside: [] as string[],
  openedFiles: [] as { file: string; text: string }[],
  shownInFolder: [] as string[],
  schemes: [] as unknown[],
  paths: {} as Record<string, string>,
  exposed: {} as Record<string, string[]>,
  news: [] as unknown[],
  focused: 0,
  copied: [] as string[],
  maximized: 0,
  reloaded: 0,
};

/** What the user answers to the next dialogs. */
export const answers = { savePath: '', openPaths: [] as string[], messageButton: undefined as number | undefined };

let waiting: PromiseWithResolvers<number> | undefined;
const pressed = (): Promise<number> => {
  waiting = Promise.withResolvers<number>();
  return waiting.promise;
};
/** Presses a button, by its place, of the message that waits for one. */
export const press = (button: number): void => {
  if (!waiting) throw new Error('No message is shown');
  const { resolve } = waiting;
  waiting = undefined;
  resolve(button);
};

let isReady = false;
const ready = Promise.withResolvers<void>();
/** Electron is ready only when the entry has been run to its end: waiting for that at its top level never ends. */
export const becomeReady = (): void => {
  isReady = true;
  ready.resolve();
};
const needsReady = (what: string) => {
  if (!isReady) throw new Error(`${what} cannot be used before the app is ready`);
};

let hasQuit = false;
export const app = Object.assign(new EventEmitter(), {
  isPackaged: false,
  whenReady: () => ready.promise,
  requestSingleInstanceLock: () => process.env.STAND_IN_SECOND !== 'yes',
  setPath: (name: string, path: string) => {
    if (!existsSync(path)) throw new Error(`Path ${path} does not exist`);
    records.paths[name] = path;
  },
  getPath: (name: string) =>
    records.paths[name] ?? (name === 'temp' ? tmpdir() : (process.env.STAND_IN_DOCUMENTS ?? '')),
  quit: () => {
    if (hasQuit) return;
    hasQuit = true;
    app.emit('will-quit', { preventDefault: () => undefined });
    process.exit(0);
  },
  exit: (code: number) => process.send?.({ farewell: records }, () => process.exit(code)),
});

const listeners = new Map<string, Handler>();
export const ipcMain = { handle: (channel: string, listener: Handler) => void listeners.set(channel, listener) };

const towardsPage = new EventEmitter();

interface OpenDecision {
  readonly action: string;
  readonly overrideBrowserWindowOptions?: { webPreferences: { preload: string } };
}

class WebContents extends EventEmitter {
  readonly id = 1;
  readonly mainFrame: Frame;
  windowOpenHandler: (details: { url: string }) => OpenDecision = () => ({ action: 'allow' });
  constructor(mainFrame: Frame) {
    super();
    this.mainFrame = mainFrame;
  }
  isDestroyed() {
    return hasQuit;
  }
  send(channel: string, event: unknown) {
    towardsPage.emit(channel, {}, structuredClone(event));
  }
  reload() {
    records.reloaded += 1;
  }
  setWindowOpenHandler(handler: typeof this.windowOpenHandler) {
    this.windowOpenHandler = handler;
  }
}

export const windows: BrowserWindow[] = [];

export class BrowserWindow extends EventEmitter {
  readonly webContents: WebContents;
  readonly #record: (typeof records.windows)[number];
  constructor(options: { webPreferences: { preload: string } }) {
    super();
    needsReady('BrowserWindow');
    const frame = { url: '' };
    this.webContents = new WebContents(frame);
    this.#record = { options, address: '', isShown: false };
    records.windows.push(this.#record);
    windows.push(this);
    app.emit('web-contents-created', {}, this.webContents);
  }
  async loadURL(address: string) {
    this.#record.address = address;
    Object.assign(this.webContents.mainFrame, { url: address });
    runPreload((this.#record.options as { webPreferences: { preload: string } }).webPreferences.preload);
    const { status } = await protocolAnswer(address);
    if (status === 200) this.emit('ready-to-show');
    this.webContents.emit('did-finish-load');
  }
  show() {
    this.#record.isShown = true;
  }
  isDestroyed() {
    return !windows.includes(this);
  }
  close() {
    this.emit('close');
    windows.splice(windows.indexOf(this), 1);
    this.emit('closed');
    if (windows.length === 0) app.emit('window-all-closed');
  }
  getNormalBounds() {
    return { x: 40, y: 50, width: 1300, height: 820 };
  }
  isMaximized() {
    return records.maximized > 0;
  }
  maximize() {
    records.maximized += 1;
  }
  isMinimized() {
    return false;
  }
  focus() {
    records.focused += 1;
  }
  static getAllWindows() {
    return windows;
  }
}

/** Calls what the program bound to a channel, as a frame of some address; a structured clone each way, and an error stripped to its message. */
export async function invokeAs(senderFrame: Frame | null, channel: string, ...args: unknown[]): Promise<unknown> {
  const contents = windows[0]?.webContents;
  const listener = listeners.get(channel);
  if (!listener) throw new Error(`No handler registered for '${channel}'`);
  // The program's own listener takes what Electron would give it.
  const call = listener as (event: unknown, ...rest: unknown[]) => unknown;
  return structuredClone(await call({ senderFrame, sender: contents }, ...structuredClone(args)));
}

const ipcRenderer = {
  invoke: (channel: string, ...args: unknown[]) =>
    invokeAs(windows[0]?.webContents.mainFrame ?? null, channel, ...args),
  on: (channel: string, listener: (...args: unknown[]) => void) => void towardsPage.on(channel, listener),
  off: (channel: string, listener: (...args: unknown[]) => void) => void towardsPage.off(channel, listener),
};

/** What the preload script has given to the page. */
export const page: Record<string, Record<string, (...args: unknown[]) => unknown>> = {};

const contextBridge = {
  exposeInMainWorld: (name: string, given: (typeof page)[string]) => {
    page[name] = given;
    records.exposed[name] = Object.keys(given);
  },
};

/** A sandboxed preload may require Electron's own module and little else. */
function runPreload(file: string): void {
  const sandboxed = (name: string) => {
    if (name !== 'electron') throw new Error(`module not found: ${name}`);
    return { contextBridge, ipcRenderer };
  };
  new Function('require', 'module', 'exports', readFileSync(file, 'utf8'))(sandboxed, { exports: {} }, {});
}

const protocols = new Map<string, (request: Request) => Promise<Response>>();
export const protocol = {
  registerSchemesAsPrivileged: (schemes: unknown[]) => {
    if (isReady) throw new Error('schemes must be registered before the app is ready');
    records.schemes.push(...schemes);
  },
  handle: (scheme: string, handler: (request: Request) => Promise<Response>) => {
    needsReady('protocol.handle');
    protocols.set(scheme, handler);
  },
};

export async function protocolAnswer(address: string, method = 'GET') {
  const handler = protocols.get(new URL(address).protocol.slice(0, -1));
  const response = await handler?.(new Request(address, { method }));
  if (!response) return { status: 0, headers: {}, body: '' };
  const body = Buffer.from(await response.arrayBuffer()).toString('base64');
  return { status: response.status, headers: Object.fromEntries(response.headers), body };
}

const guards: Record<string, (...args: never[]) => unknown> = {};
const keep = (name: string) => (guard: (...args: never[]) => unknown) => {
  guards[name] = guard;
};

/** Asks one of the session's guards. */
export const askGuard = (name: string, ...args: unknown[]): unknown => {
  const guard = guards[name];
  if (!guard) throw new Error(`The program has set no ${name}`);
  return (guard as (...rest: unknown[]) => unknown)(...args);
};

const defaultSession = Object.assign(new EventEmitter(), {
  setPermissionRequestHandler: keep('permissionRequest'),
  setPermissionCheckHandler: keep('permissionCheck'),
  setDevicePermissionHandler: keep('devicePermission'),
  setSpellCheckerEnabled: () => undefined,
  webRequest: { onBeforeRequest: keep('request') },
});
export const session = {
  get defaultSession() {
    needsReady('session.defaultSession');
    return defaultSession;
  },
};

export const dialog = {
  showMessageBox: async (options: Record<string, unknown>) => {
    records.messageBoxes.push(options);
    if (process.env.STAND_IN_WAITS === 'yes') return { response: await pressed() };
    // Escape presses the button for cancelling.
    return { response: answers.messageButton ?? options.cancelId };
  },
  showSaveDialog: async (...args: Record<string, unknown>[]) => {
    records.saveDialogs.push(args.at(-1) ?? {});
    return { canceled: answers.savePath === '', filePath: answers.savePath };
  },
  showOpenDialog: async (...args: Record<string, unknown>[]) => {
    records.openDialogs.push(args.at(-1) ?? {});
    return { canceled: answers.openPaths.length === 0, filePaths: answers.openPaths };
  },
};

export const shell = {
  openExternal: async (address: string) => void records.openedOutside.push(address),
  openPath: async (file: string) => {
    if (!existsSync(file)) return 'There is no such file or folder';
    records.openedFiles.push({ file, text: statSync(file).isDirectory() ? '' : readFileSync(file, 'latin1') });
    return '';
  },
  showItemInFolder: (file: string) => void records.shownInFolder.push(file),
};

/** The displays that are plugged in, the first one primary. */
export const displays = [{ id: 1, bounds: { x: 0, y: 0, width: 1920, height: 1080 } }];
export const screen = { getAllDisplays: () => displays, getPrimaryDisplay: () => displays[0] };

interface MenuItem {
  readonly label?: string;
  readonly role?: string;
  readonly submenu?: readonly MenuItem[];
  readonly click?: () => void;
}
/** The menu bar as it was put in place last. */
export const menuBar: { items: readonly MenuItem[] } = { items: [] };
export const Menu = {
  buildFromTemplate: (template: readonly MenuItem[]) => {
    needsReady('Menu');
    return template;
  },
  setApplicationMenu: (items: readonly MenuItem[]) => void Object.assign(menuBar, { items }),
};

export const clipboard = { writeText: (text: string) => void records.copied.push(text) };
