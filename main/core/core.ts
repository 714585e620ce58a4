import { join } from 'node:path';
import { keepBackups } from '#main/backups/keep-backups.ts';
import type { Door } from '#main/database/library-lock.ts';
import { inRecovery } from '#main/recovery/in-recovery.ts';
import { keepSearch } from '#main/search/keep-search.ts';
import type { CoreEvent } from '#shared/contract/events.ts';
import { AppError } from '#shared/contract/refusal.ts';
import { createDispatch, type Dispatch } from './dispatch.ts';
import { clearIncoming, createIncomingFiles, type IncomingFiles } from './incoming-files.ts';
import { type Inside, type InsideParts, isRecoverable, openInside } from './open-inside.ts';
import type { Ports } from './ports.ts';
import type { Rooms } from './rooms.ts';
import { createTranslate } from './translate.ts';

export const LIBRARY_FILE = 'library.sqlite';

/** Everything the product knows and does, behind one door. */
export interface Core {
  readonly dispatch: Dispatch;
  readonly subscribe: (listener: (event: CoreEvent) => void) => () => void;
  /** Where the doors leave the files that operations then take. */
  readonly incoming: IncomingFiles;
  /** Makes backups by itself from now on, as the settings say, and reads for the search what was recorded; answers how to stop. */
  readonly keepHouse: () => () => void;
  /** Waits for nothing: every acknowledged write is on disk already. */
  readonly close: () => void;
}

export interface CoreOptions {
  readonly folder: string;
  readonly door: Door;
  readonly ports: Ports;
  /** With a screen to show the ways out, a broken library is no reason not to start. */
  readonly canRecover?: boolean;
}

/** Opens the library in `folder` and builds the core on it. Throws an `AppError` when the library cannot be used. */
export function openCore({ folder, door, ports, canRecover = false }: CoreOptions): Core {
  const libraryFile = join(folder, LIBRARY_FILE);
  const listeners = new Set<(event: CoreEvent) => void>();
  const emit = (event: CoreEvent) => {
    for (const listener of [...listeners]) {
      // What is told has been saved: who cannot hear it must not make it look as if it had not.
      try {
        listener(event);
      } catch (error) {
        ports.log.bug(error);
      }
    }
  };
  const subscribe: Core['subscribe'] = (listener) => {
    listeners.add(listener);
    return () => listeners.delete(listener);
  };
  const incomingFolder = join(folder, 'incoming');
  const incoming = createIncomingFiles(incomingFolder);
  const parts: InsideParts = { libraryFile, door, ports, incoming, emit, replaceLibrary };
  const open = (): Inside => {
    try {
      return openInside(parts);
    } catch (error) {
      if (canRecover && isRecoverable(error)) return inRecovery(error, parts);
      throw error;
    }
  };
  let inside = open();
  if (inside.rooms?.isReadOnly === false) clearIncoming(incomingFolder);
  function replaceLibrary(swap: () => void): Rooms {
    inside.close();
    try {
      swap();
    } finally {
      // Whatever became of the swap, one of the two files is in place.
      inside = open();
    }
    if (!inside.rooms) throw new AppError('library-damaged', { file: libraryFile });
    return inside.rooms;
  }
  return {
    dispatch: createDispatch(() => inside.handlers, { translate: createTranslate('en'), log: ports.log, libraryFile }),
    subscribe,
    incoming,
    keepHouse: () => {
      const stops = [keepBackups(() => inside.rooms), keepSearch(() => inside.rooms, subscribe)];
      return () => stops.forEach((stop) => void stop());
    },
    close: () => {
      incoming.close();
      inside.close();
    },
  };
}
