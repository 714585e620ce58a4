import { closeSync, existsSync, mkdirSync, openSync, readSync, statSync } from 'node:fs';
import { dirname } from 'node:path';
import BetterSqlite3 from 'better-sqlite3';
import { AppError } from '#shared/contract/refusal.ts';
import type { Database } from './database.ts';
import { asDatabaseRefusal } from './database-refusal.ts';
import { type Door, takeLock } from './library-lock.ts';
import { migrate, newestVersion } from './migrate.ts';
import { migrations } from './migrations/index.ts';

export interface OpenLibrary {
  readonly database: Database;
  /** A library of a newer version is looked at and never written. */
  readonly state: 'open' | 'read-only-newer';
  readonly close: () => void;
}

/** How long a second program waits for the first one to let go of the library. */
const WAIT_MS = 2_000;

/** Older SQLite can corrupt a write-ahead log. */
const LEAST_SQLITE = [3, 51, 3] as const;

/** Opens, or makes, the library in `file` for this program alone. Refuses with a sentence whatever is no sound library of ours, and leaves it untouched. */
export function openDatabase(file: string, door: Door): OpenLibrary {
  try {
    mkdirSync(dirname(file), { recursive: true });
    const isNew = !existsSync(file);
    if (!isNew) refuseWhatIsNoLibrary(file);
    const version = isNew ? 0 : versionOf(file);
    return version > newestVersion(migrations) ? openNewer(file, version) : openOwn(file, door);
  } catch (error) {
    throw asDatabaseRefusal(error, file) ?? error;
  }
}

function openOwn(file: string, door: Door): OpenLibrary {
  const database = new BetterSqlite3(file, { timeout: WAIT_MS });
  try {
    setPragmas(database);
    const unlock = takeLock(database, file, door);
    migrate(database, migrations, file);
    return {
      database,
      state: 'open',
      close: () => {
        database.close();
        unlock();
      },
    };
  } catch (error) {
    database.close();
    throw error;
  }
}

/** Set and read back: a pragma that SQLite does not take is silently ignored. */
function setPragmas(database: Database): void {
  assertSqlite(database);
  const wanted = {
    locking_mode: 'exclusive',
    journal_mode: 'wal',
    synchronous: 2,
    foreign_keys: 1,
    trusted_schema: 0,
  } as const;
  for (const [name, value] of Object.entries(wanted)) {
    database.pragma(`${name} = ${value}`);
    const actual = database.pragma(name, { simple: true });
    if (actual !== value) throw new Error(`SQLite keeps ${name} at ${String(actual)} instead of ${value}`);
  }
}

function assertSqlite(database: Database): void {
  const version = String(database.prepare('SELECT sqlite_version()').pluck().get()).split('.').map(Number);
  const difference = LEAST_SQLITE.map((least, index) => (version[index] ?? 0) - least).find((part) => part !== 0) ?? 0;
  if (difference < 0) throw new Error(`SQLite ${version.join('.')} is older than ${LEAST_SQLITE.join('.')}`);
}

function openNewer(file: string, version: number): OpenLibrary {
  const database = new BetterSqlite3(file, { readonly: true, timeout: WAIT_MS });
  if (Number(notedIn(database, 'readable_by') ?? version) > newestVersion(migrations)) {
    const madeBy = String(notedIn(database, 'made_by') ?? version);
    database.close();
    throw new AppError('library-newer', { version: madeBy, file });
  }
  return { database, state: 'read-only-newer', close: () => database.close() };
}

/** What a library notes about itself. A far newer one may have no table for it. */
export function notedIn(database: Database, key: 'readable_by' | 'made_by'): unknown {
  const hasNotes = database.prepare("SELECT 1 FROM sqlite_schema WHERE name = 'meta'").get() !== undefined;
  return hasNotes ? database.prepare('SELECT value FROM meta WHERE key = ?').pluck().get(key) : undefined;
}

/** The schema version, read without taking or changing anything. */
function versionOf(file: string): number {
  const database = new BetterSqlite3(file, { readonly: true, fileMustExist: true, timeout: WAIT_MS });
  try {
    return Number(database.pragma('user_version', { simple: true }));
  } finally {
    database.close();
  }
}

const HEADER_BYTES = 100;
const MAGIC = 'SQLite format 3\0';

/** Looks at the first bytes only. SQLite itself would take an empty file for a new library and answer late to a truncated one. */
function refuseWhatIsNoLibrary(file: string): void {
  const { size } = statSync(file);
  if (size === 0) throw new AppError('library-empty-file', { file });
  const header = Buffer.alloc(HEADER_BYTES);
  const handle = openSync(file, 'r');
  try {
    readSync(handle, header, 0, HEADER_BYTES, 0);
  } finally {
    closeSync(handle);
  }
  if (header.toString('latin1', 0, MAGIC.length) !== MAGIC) throw new AppError('library-not-a-library', { file });
  const storedPageSize = header.readUInt16BE(16);
  const pageBytes = storedPageSize === 1 ? 65_536 : storedPageSize;
  const isTruncated = size < HEADER_BYTES || size < pageBytes * header.readUInt32BE(28);
  // After a crash in the middle of a checkpoint the file may be short while its log still holds the rest.
  if (isTruncated && !hasLog(file)) throw new AppError('library-damaged', { file });
}

const hasLog = (file: string): boolean => existsSync(`${file}-wal`) && statSync(`${file}-wal`).size > 0;
