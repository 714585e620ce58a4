import { AppError, type RefusalCode } from '#shared/contract/refusal.ts';
import { holderOf } from './library-lock.ts';

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
  ['EISDIR', 'library-not-a-library'],
  ['ENOSPC', 'disk-full'],
  ['EDQUOT', 'disk-full'],
  ['EACCES', 'library-unreachable'],
  ['EPERM', 'library-unreachable'],
  ['EROFS', 'library-unreachable'],
  ['EEXIST', 'library-unreachable'],
  ['ENOTDIR', 'library-unreachable'],
];

/** The refusal for a failure of the library in `file` or of its disk; undefined for anything else. */
export function asDatabaseRefusal(error: unknown, file: string): AppError | undefined {
  if (!(error instanceof Error) || !('code' in error) || typeof error.code !== 'string') return undefined;
  const code = error.code;
  const kind = KINDS.find(([prefix]) => code.startsWith(prefix));
  if (!kind) return undefined;
  return kind[1] === 'library-in-use'
    ? new AppError('library-in-use', { holder: holderOf(file) })
    : new AppError(kind[1], { file });
}
