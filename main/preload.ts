import { contextBridge, type IpcRendererEvent, ipcRenderer } from 'electron';
import type { CoreEvent } from '#shared/contract/events.ts';
import { CHANNELS, type PreloadDoor } from '#shared/contract/preload-door.ts';

/** The screens get these functions and nothing of Electron: not even the event that carries a message. */
const door: PreloadDoor = {
  send: (name, input) => ipcRenderer.invoke(CHANNELS.operation, name, input),
  chooseFiles: (choice) => ipcRenderer.invoke(CHANNELS.chooseFiles, choice),
  sendFile: (step) => ipcRenderer.invoke(CHANNELS.sendFile, step),
  subscribe: (listener) => {
    const forward = (_event: IpcRendererEvent, news: CoreEvent) => listener(news);
    ipcRenderer.on(CHANNELS.event, forward);
    return () => void ipcRenderer.off(CHANNELS.event, forward);
  },
};

contextBridge.exposeInMainWorld('mainstay', door);
