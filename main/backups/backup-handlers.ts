import { existsSync, mkdirSync, rmSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Rooms } from '#main/core/rooms.ts';
import { copyOnline } from '#main/database/copy-online.ts';
import { assertPassphrase, lockPackage } from '#main/exchange/lock-package.ts';
import { BROUGHT_IN, type backupsContract } from '#shared/contract/backups.ts';
import type { RoomHandlers } from '#shared/contract/index.ts';
import { AppError } from '#shared/contract/refusal.ts';
import type { Delivery } from '#shared/contract/reports.ts';
import { contentOfBackup } from './backup-content.ts';
import { backupsIn } from './backup-folder.ts';
import { backupName, momentOfBackup } from './backup-name.ts';
import { bringIn, broughtInFile, unlockBroughtIn } from './brought-in.ts';
import { backupsOf, makeBackup } from './make-backup.ts';
import { oneAfterAnother } from './one-after-another.ts';
import { withPreparedCopy } from './prepare-copy.ts';
import { restoreBackup } from './restore-backup.ts';

export function backupHandlers(rooms: Rooms): RoomHandlers<typeof backupsContract> {
  const { stores, ports, libraryFile, isReadOnly, emit } = rooms;
  const writable = () => {
    if (isReadOnly) throw new AppError('library-read-only');
  };
  const secondFolder = () => {
    const folder = stores.settings.secondBackupFolder();
    return folder === null ? null : { folder, isThere: existsSync(folder) };
  };
  return {
    'backups.status': () => ({
      backups: backupsIn(backupsOf(libraryFile)),
      secondFolder: secondFolder(),
      canChooseFolder: ports.chooseFolder !== null,
    }),
    'backups.make': () => {
      writable();
      return makeBackup(rooms);
    },
    'backups.chooseFolder': async () => {
      writable();
      const folder = (await ports.chooseFolder?.()) ?? null;
      if (folder !== null) stores.settings.saveSecondBackupFolder(folder);
      return { folder };
    },
    'backups.forgetFolder': () => {
      writable();
      stores.settings.saveSecondBackupFolder(null);
      return {};
    },
    'backups.saveCopy': ({ passphrase }) => saveCopy(rooms, passphrase),
    'backups.bringIn': ({ token }) => {
      writable();
      return { isLocked: bringIn(rooms, token) };
    },
    'backups.unlock': async ({ passphrase }) => {
      sourceOf(libraryFile, BROUGHT_IN);
      await unlockBroughtIn(libraryFile, passphrase);
      return {};
    },
    'backups.preview': ({ id }) => ({
      at: momentOfBackup(id) ?? null,
      ...withPreparedCopy(sourceOf(libraryFile, id), libraryFile, (_copy, read) =>
        read((backup) => contentOfBackup(backup, stores)),
      ),
    }),
    'backups.restore': async ({ id }) => {
      writable();
      const restored = await restoreBackup(rooms, sourceOf(libraryFile, id));
      if (id === BROUGHT_IN) rmSync(broughtInFile(libraryFile), { force: true });
      emit({ kind: 'library-changed' });
      return restored;
    },
  };
}

function sourceOf(libraryFile: string, id: string): string {
  const file = id === BROUGHT_IN ? broughtInFile(libraryFile) : join(backupsOf(libraryFile), id);
  if (!existsSync(file)) throw new AppError('unknown-backup', { value: id });
  return file;
}

/** A checked copy out by the door's own way; with a passphrase nobody can read it on its journey. */
async function saveCopy(rooms: Rooms, passphrase: string | null): Promise<Delivery> {
  const { database, ports } = rooms;
  assertPassphrase(passphrase);
  const bytes = await oneAfterAnother(database, () => bytesOfCopy(rooms));
  const name = backupName(ports.now());
  return await ports.saveFile(
    passphrase === null
      ? { fileName: name, bytes }
      : { fileName: name.replace(/\.sqlite$/, '.mainstay-backup'), bytes: await lockPackage(bytes, passphrase) },
  );
}

async function bytesOfCopy({ database, libraryFile, ports }: Rooms): Promise<Uint8Array> {
  const folder = backupsOf(libraryFile);
  mkdirSync(folder, { recursive: true, mode: 0o700 });
  const copy = join(folder, 'copy.sqlite');
  try {
    await copyOnline(database, copy, ports.settleCopy);
    return await readFile(copy);
  } finally {
    rmSync(copy, { force: true });
  }
}
