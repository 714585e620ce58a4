import { join } from 'node:path';
import type { Door } from '#main/database/library-lock.ts';
import { openDatabase } from '#main/database/open-database.ts';
import { shippedFrameworks } from '#main/frameworks/frameworks.ts';
import type { CoreEvent } from '#shared/contract/events.ts';
import { createDispatch, type Dispatch } from './dispatch.ts';
import { createHandlers } from './handlers.ts';
import { clearIncoming, createIncomingFiles, type IncomingFiles } from './incoming-files.ts';
import type { Ports } from './ports.ts';
import { createRooms } from './rooms.ts';
import { createTranslate } from './translate.ts';
import { APP_VERSION } from './version.ts';

export const LIBRARY_FILE = 'library.sqlite';

/** Everything the product knows and does, behind one door. */
export interface Core {
  readonly dispatch: Dispatch;
  readonly subscribe: (listener: (event: CoreEvent) => void) => () => void;
  /** Where the doors leave the files that operations then take. */
  readonly incoming: IncomingFiles;
  /** Waits for nothing: every acknowledged write is on disk already. */
  readonly close: () => void;
}

/** Opens the library in `folder` and builds the core on it. Throws an `AppError` when the library cannot be used. */
export function openCore({ folder, door, ports }: { folder: string; door: Door; ports: Ports }): Core {
  const libraryFile = join(folder, LIBRARY_FILE);
  const library = openDatabase(libraryFile, door);
  const isReadOnly = library.state !== 'open';
  if (!isReadOnly)
    library.database
      .prepare("INSERT INTO meta VALUES ('made_by', ?) ON CONFLICT (key) DO UPDATE SET value = excluded.value")
      .run(APP_VERSION);
  const listeners = new Set<(event: CoreEvent) => void>();
  const emit = (event: CoreEvent) => listeners.forEach((listener) => void listener(event));
  const incomingFolder = join(folder, 'incoming');
  if (!isReadOnly) clearIncoming(incomingFolder);
  const incoming = createIncomingFiles(incomingFolder);
  const rooms = createRooms({
    database: library.database,
    libraryFile,
    isReadOnly,
    ports,
    shipped: shippedFrameworks(join(ports.resourcesFolder, 'frameworks')),
    incoming,
    emit,
  });
  return {
    dispatch: createDispatch(createHandlers(rooms), { translate: createTranslate('en'), log: ports.log, libraryFile }),
    subscribe: (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    incoming,
    close: () => {
      incoming.close();
      library.close();
    },
  };
}
