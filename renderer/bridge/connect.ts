import { type Client, createClient } from './client.ts';
import { httpConnection } from './http-send.ts';
import { ipcConnection } from './ipc-send.ts';
import { forgetKey, takeKey } from './key.ts';
import { windowName } from './window-name.ts';

/** Finds out, once, which door this page came through. */
export function connect(): Client {
  const door = window.mainstay;
  if (door) return createClient(ipcConnection(door));
  return createClient(httpConnection({ origin: '', key: takeKey(), window: windowName(), onRefusedKey: forgetKey }));
}
