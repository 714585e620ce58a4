import { copyFileSync, mkdirSync, rmSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { assertSound } from '#main/database/copy-database.ts';
import type { Database } from '#main/database/database.ts';
import { openDatabase } from '#main/database/open-database.ts';
import { AppError } from '#shared/contract/refusal.ts';

/**
 * Copies a backup beside the library, checks the copy and brings it to this version. What `use` does not move away is
 * gone afterwards; the backup itself is never touched.
 */
export function withPreparedCopy<T>(
  source: string,
  libraryFile: string,
  use: (copy: string, read: <R>(look: (database: Database) => R) => R) => T,
): T {
  const folder = join(dirname(libraryFile), 'restoring');
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true, mode: 0o700 });
  const copy = join(folder, 'library.sqlite');
  try {
    copyFileSync(source, copy);
    read(copy, () => undefined);
    assertSound(copy);
    return use(copy, (look) => read(copy, look));
  } catch (error) {
    throw namingTheBackup(error, copy, source);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

function read<R>(copy: string, look: (database: Database) => R): R {
  const opened = openDatabase(copy, 'backup');
  try {
    if (opened.state !== 'open') throw new AppError('library-newer', { version: '?', file: copy });
    return look(opened.database);
  } finally {
    opened.close();
  }
}

/** A fault of the copy is a fault of the backup: that is the file that a person knows. */
function namingTheBackup(error: unknown, copy: string, source: string): unknown {
  if (!(error instanceof AppError) || error.values.file !== copy) return error;
  return new AppError(error.code, { ...error.values, file: source });
}
