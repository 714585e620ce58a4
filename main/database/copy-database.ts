import { closeSync, fsyncSync, openSync, renameSync, rmSync } from 'node:fs';
import BetterSqlite3 from 'better-sqlite3';
import { AppError } from '#shared/contract/refusal.ts';
import type { Database } from './database.ts';
import { asDatabaseRefusal } from './database-refusal.ts';

/**
 * Copies an open library into one file, which is opened and checked before it gets its name: it is there whole, or not
 * at all. Nothing else happens meanwhile; where people go on working, `copyOnline` is the way.
 */
export function copyDatabase(database: Database, file: string): void {
  const draft = `${file}.part`;
  rmSync(draft, { force: true });
  try {
    database.prepare('VACUUM INTO ?').run(draft);
    settleCopy({ raw: null, file: draft });
    renameSync(draft, file);
  } catch (error) {
    throw asDatabaseRefusal(error, file) ?? error;
  } finally {
    rmSync(draft, { force: true });
  }
}

/** A copy on its way: a file in pages as they were found, out of which another is to be written, or one that only needs checking. */
export interface Settling {
  readonly raw: string | null;
  readonly file: string;
}

/** Writes what a raw copy holds into a file of its own, without the remains of what was deleted; checks it, and has it on the disk. */
export function settleCopy({ raw, file }: Settling): void {
  if (raw !== null) writeAnew(raw, file);
  assertSound(file);
  flush(file);
}

function writeAnew(raw: string, file: string): void {
  const opened = new BetterSqlite3(raw, { fileMustExist: true });
  try {
    opened.prepare('VACUUM INTO ?').run(file);
  } catch (error) {
    throw asDatabaseRefusal(error, file) ?? error;
  } finally {
    opened.close();
  }
}

/** Refuses a database file in which anything is broken. */
export function assertSound(file: string): void {
  const opened = new BetterSqlite3(file, { readonly: true, fileMustExist: true });
  try {
    const isWhole = opened.pragma('integrity_check', { simple: true }) === 'ok';
    // References in a file that is not whole cannot even be asked for.
    const isSound = isWhole && (opened.pragma('foreign_key_check') as unknown[]).length === 0;
    if (!isSound) throw new AppError('library-damaged', { file });
  } catch (error) {
    throw asDatabaseRefusal(error, file) ?? error;
  } finally {
    opened.close();
  }
}

/** Puts a closed library file in the place of another, in one step; the file that was there is gone. */
export function putInPlace(copy: string, libraryFile: string): void {
  flush(copy);
  // A log of the file that goes would be taken for one of the file that comes.
  for (const tail of ['-wal', '-shm']) rmSync(`${libraryFile}${tail}`, { force: true });
  renameSync(copy, libraryFile);
}

function flush(file: string): void {
  const handle = openSync(file, 'r+');
  try {
    fsyncSync(handle);
  } finally {
    closeSync(handle);
  }
}
