import { closeSync, fsyncSync, openSync, renameSync, rmSync } from 'node:fs';
import BetterSqlite3 from 'better-sqlite3';
import { AppError } from '#shared/contract/refusal.ts';
import type { Database } from './database.ts';
import { asDatabaseRefusal } from './database-refusal.ts';

/** Copies an open library into one file, which is opened and checked before it gets its name: it is there whole, or not at all. */
export function copyDatabase(database: Database, file: string): void {
  const draft = `${file}.part`;
  rmSync(draft, { force: true });
  try {
    database.prepare('VACUUM INTO ?').run(draft);
    assertSound(draft);
    flush(draft);
    renameSync(draft, file);
  } finally {
    rmSync(draft, { force: true });
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
