import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Rooms } from '#main/core/rooms.ts';
import { isLocked, unlockPackage } from '#main/exchange/lock-package.ts';
import { BROUGHT_IN } from '#shared/contract/backups.ts';
import { AppError } from '#shared/contract/refusal.ts';
import { backupsOf } from './make-backup.ts';

export const broughtInFile = (libraryFile: string): string => join(backupsOf(libraryFile), `${BROUGHT_IN}.sqlite`);

/** Keeps a copy of a file that a person chose, unlocked, until it is restored or another is brought in. */
export async function bringIn(
  { incoming, libraryFile }: Pick<Rooms, 'incoming' | 'libraryFile'>,
  token: string,
  passphrase: string | null,
): Promise<void> {
  const { path, fileName, discard } = incoming.take(token);
  try {
    const bytes = readFileSync(path);
    const plain = isLocked(bytes) ? await unlocked(bytes, fileName, passphrase) : bytes;
    mkdirSync(backupsOf(libraryFile), { recursive: true, mode: 0o700 });
    writeFileSync(broughtInFile(libraryFile), plain, { mode: 0o600 });
  } finally {
    discard();
  }
}

async function unlocked(bytes: Uint8Array, file: string, passphrase: string | null): Promise<Uint8Array> {
  if (passphrase === null) throw new AppError('file-still-locked', { file });
  const plain = await unlockPackage(bytes, passphrase);
  if (plain === 'newer-format' || plain === 'wrong-passphrase') throw new AppError('backup-not-unlocked', { file });
  return plain;
}
