import { AppError, type RefusalCode } from '#shared/contract/refusal.ts';

/** SQLite's own kinds of failure, as people meet them; matched by the beginning of its code. */
const KINDS: readonly (readonly [string, RefusalCode])[] = [
  ['SQLITE_FULL', 'disk-full'],
  ['SQLITE_CORRUPT', 'library-damaged'],
  ['SQLITE_NOTADB', 'library-not-a-library'],
  ['SQLITE_READONLY', 'library-read-only'],
  ['SQLITE_BUSY', 'library-in-use'],
  ['SQLITE_LOCKED', 'library-in-use'],
  ['SQLITE_CANTOPEN', 'library-unreachable'],
  ['SQLITE_IOERR', 'library-unreachable'],
  ['ENOSPC', 'disk-full'],
  ['EACCES', 'library-unreachable'],
  ['EPERM', 'library-unreachable'],
  ['EROFS', 'library-unreachable'],
];

/** The refusal for a failure of the database or the disk; undefined for anything else. */
export function asDatabaseRefusal(error: unknown): AppError | undefined {
  if (!(error instanceof Error) || !('code' in error) || typeof error.code !== 'string') return undefined;
  const code = error.code;
  const kind = KINDS.find(([prefix]) => code.startsWith(prefix));
  return kind && new AppError(kind[1]);
}
