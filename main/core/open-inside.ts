import { join } from 'node:path';
import { refuseNotedDamage } from '#main/database/damage-note.ts';
import type { Door } from '#main/database/library-lock.ts';
import { type OpenLibrary, openDatabase } from '#main/database/open-database.ts';
import { shippedFrameworks } from '#main/frameworks/frameworks.ts';
import type { CoreEvent } from '#shared/contract/events.ts';
import type { Handlers } from '#shared/contract/index.ts';
import { AppError, type RefusalCode } from '#shared/contract/refusal.ts';
import { createHandlers } from './handlers.ts';
import type { IncomingFiles } from './incoming-files.ts';
import type { Ports } from './ports.ts';
import { createRooms, type Rooms } from './rooms.ts';
import { APP_VERSION } from './version.ts';

/** What the core stands on as long as one library file is open. */
export interface Inside {
  readonly handlers: Handlers;
  /** Undefined where the library could not be opened and only the ways out are answered. */
  readonly rooms: Rooms | undefined;
  readonly close: () => void;
}

export interface InsideParts {
  readonly libraryFile: string;
  readonly door: Door;
  readonly ports: Ports;
  readonly incoming: IncomingFiles;
  readonly emit: (event: CoreEvent) => void;
  /** Closes what is inside, lets `swap` change the file, and opens it anew. */
  readonly replaceLibrary: (swap: () => void) => Rooms;
}

/** Opens the library and builds every room on it. */
export function openInside({ libraryFile, door, ports, incoming, emit, replaceLibrary }: InsideParts): Inside {
  refuseNotedDamage(libraryFile);
  const library = openDatabase(libraryFile, door);
  const rooms = createRooms({
    database: noteVersion(library),
    libraryFile,
    isReadOnly: library.state !== 'open',
    ports,
    shipped: shippedFrameworks(join(ports.resourcesFolder, 'frameworks')),
    incoming,
    emit,
    replaceLibrary,
  });
  return { handlers: createHandlers(rooms), rooms, close: library.close };
}

function noteVersion({ database, state }: OpenLibrary) {
  if (state === 'open')
    database
      .prepare("INSERT INTO meta VALUES ('made_by', ?) ON CONFLICT (key) DO UPDATE SET value = excluded.value")
      .run(APP_VERSION);
  return database;
}

/** Faults of the file itself, out of which there is a way; any other keeps the program from starting. */
const RECOVERABLE: readonly RefusalCode[] = [
  'library-damaged',
  'library-not-a-library',
  'library-empty-file',
  'library-newer',
];

export const isRecoverable = (error: unknown): error is AppError =>
  error instanceof AppError && RECOVERABLE.includes(error.code);
