import { AsyncLocalStorage } from 'node:async_hooks';

/** Which window asks, for as long as its operation runs; empty where no window does, as on the command line. */
const context = new AsyncLocalStorage<string>();

export const inWindow = <T>(window: string, work: () => T): T => context.run(window, work);

export const currentWindow = (): string => context.getStore() ?? '';
