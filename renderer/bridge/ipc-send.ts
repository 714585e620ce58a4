import type { PreloadDoor } from '#shared/contract/preload-door.ts';
import { CallError, type Connection } from './client.ts';
import { filesOverIpc } from './ipc-files.ts';

declare global {
  interface Window {
    /** There in the desktop program only. */
    readonly mainstay?: PreloadDoor;
  }
}

/** The desktop program's way to the core. It saves files itself, so nothing is ever downloaded. */
export const ipcConnection = (door: PreloadDoor): Connection => ({
  send: async (name, input) => {
    try {
      return await door.send(name, input);
    } catch (cause) {
      throw Object.assign(new CallError('unreachable'), { cause });
    }
  },
  subscribe: (listener) => door.subscribe(listener),
  opensFiles: true,
  ...filesOverIpc(door),
  download: () => Promise.reject(new CallError('download-gone')),
});
