import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { Rooms } from '#main/core/rooms.ts';
import { isLocked, unlockPackage } from '#main/exchange/lock-package.ts';
import { BROUGHT_IN } from '#shared/contract/backups.ts';
import { AppError } from '#shared/contract/refusal.ts';

/** Among what is on its way in, so that the next start removes it: it is somebody's whole library, without its lock. */
export const broughtInFile = (libraryFile: string): string =>
  join(dirname(libraryFile), 'incoming', `${BROUGHT_IN}.sqlite`);

/** Keeps a copy of a file that a person chose, until it is restored or another is brought in; says whether it is locked. */
export function bringIn({ incoming, libraryFile }: Pick<Rooms, 'incoming' | 'libraryFile'>, token: string): boolean {
  const { path, discard } = incoming.take(token);
  try {
    const bytes = readFileSync(path);
    keep(libraryFile, bytes);
    return isLocked(bytes);
  } finally {
    discard();
  }
}

/** Puts the plain file in the place of the locked one that was brought in. */
export async function unlockBroughtIn(libraryFile: string, passphrase: string): Promise<void> {
  const bytes = readFileSync(broughtInFile(libraryFile));
  if (!isLocked(bytes)) return;
  const plain = await unlockPackage(bytes, passphrase);
  if (plain === 'newer-format' || plain === 'wrong-passphrase') throw new AppError('backup-not-unlocked');
  keep(libraryFile, plain);
}

function keep(libraryFile: string, bytes: Uint8Array): void {
  mkdirSync(dirname(broughtInFile(libraryFile)), { recursive: true, mode: 0o700 });
  writeFileSync(broughtInFile(libraryFile), bytes, { mode: 0o600 });
}
