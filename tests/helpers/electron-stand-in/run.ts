import { registerHooks } from 'node:module';
import { pathToFileURL } from 'node:url';
import {
  answers,
  app,
  askGuard,
  BrowserWindow,
  becomeReady,
  displays,
  invokeAs,
  menuBar,
  page,
  press,
  protocolAnswer,
  records,
  windows,
} from './electron.ts';

// Runs the built entry named on the command line with this folder's stand-in in place of `electron`, and does what the test asks.

const standIn = new URL('./electron.ts', import.meta.url).href;
registerHooks({
  resolve: (specifier, context, next) =>
    specifier === 'electron' ? { url: standIn, shortCircuit: true } : next(specifier, context),
});

/** Whether a page's event was refused by the program. */
function isPrevented(name: string, event: Record<string, unknown> = {}): boolean {
  let prevented = false;
  windows[0]?.webContents.emit(name, { ...event, preventDefault: () => (prevented = true) });
  return prevented;
}

const deeds = {
  records: () => records,
  send: (name: string, input: unknown) => page.mainstay?.send?.(name, input),
  chooseFiles: (choice: unknown) => page.mainstay?.chooseFiles?.(choice),
  sendFile: (step: unknown) => page.mainstay?.sendFile?.(step),
  listen: () => void page.mainstay?.subscribe?.((event: unknown) => void records.news.push(event)),
  invokeAs: (url: string | null, channel: string, ...args: unknown[]) =>
    invokeAs(url === null ? null : { url }, channel, ...args),
  fetch: (address: string, method?: string) => protocolAnswer(address, method),
  navigate: (event: string, url: string) => isPrevented(event, { url }),
  openWindow: async (url: string) => {
    const decision = windows[0]?.webContents.windowOpenHandler({ url });
    const options = decision?.overrideBrowserWindowOptions;
    if (options) {
      const opened = new BrowserWindow(options);
      windows[0]?.webContents.emit('did-create-window', opened);
      await opened.loadURL(url);
    }
    return decision?.action;
  },
  plugIn: () => void displays.push({ id: 2, bounds: { x: 1280, y: 0, width: 1024, height: 768 } }),
  /** The words of the menu bar, menus in their order. */
  menu: () => menuBar.items.map(({ label, submenu }) => [label, ...(submenu ?? []).map((item) => item.label)]),
  recent: () =>
    menuBar.items
      .flatMap(({ submenu }) => submenu ?? [])
      .flatMap(({ submenu }) => (submenu ?? []).map(({ label }) => label)),
  pressMenu: (menu: string, item: string) => {
    const found = menuBar.items.find(({ label }) => label === menu)?.submenu?.find(({ label }) => label === item);
    if (!found?.click) throw new Error(`No menu item ${menu} › ${item}`);
    found.click();
  },
  openByFinder: (file: string) => void app.emit('open-file', { preventDefault: () => undefined }, file),
  closeWindow: (place: number) => windows[place]?.close(),
  pageGone: (reason: string) => void windows[0]?.webContents.emit('render-process-gone', {}, { reason, exitCode: 9 }),
  guard: (name: string, details?: unknown) =>
    new Promise((resolve) => {
      if (name === 'request') askGuard(name, details, resolve);
      else if (name === 'permissionRequest') askGuard(name, null, details, resolve);
      else resolve(askGuard(name, null, details));
    }),
  answer: (given: Partial<typeof answers>) => void Object.assign(answers, given),
  press: (button: number) => press(button),
  secondInstance: (words: string[] = []) => void app.emit('second-instance', {}, words),
  close: () => {
    windows.splice(0);
    app.emit('window-all-closed');
  },
};
export type Deeds = typeof deeds;

process.on('message', async ({ id, deed, args }: { id: number; deed: keyof Deeds; args: never[] }) => {
  try {
    // Each deed takes the arguments that the test's typed `ask` has passed.
    process.send?.({ id, value: await (deeds[deed] as (...rest: unknown[]) => unknown)(...args) });
  } catch (error) {
    process.send?.({ id, error: error instanceof Error ? error.message : String(error) });
  }
});

await import(pathToFileURL(process.argv[2] ?? '').href);
becomeReady();
process.send?.({ isReady: true });
