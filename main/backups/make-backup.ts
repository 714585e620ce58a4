import { mkdirSync, renameSync, rmSync } from 'node:fs';
import { copyFile } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import type { Rooms } from '#main/core/rooms.ts';
import { copyDatabase } from '#main/database/copy-database.ts';
import { copyOnline } from '#main/database/copy-online.ts';
import type { Backup } from '#shared/contract/backups.ts';
import { backupsIn, removeLeftovers, removeSurplus } from './backup-folder.ts';
import { backupName } from './backup-name.ts';
import { oneAfterAnother } from './one-after-another.ts';

export const backupsOf = (libraryFile: string): string => join(dirname(libraryFile), 'backups');

export interface MadeBackup extends Backup {
  /** The second folder, where the copy arrived there too; null where none was chosen or it is not there. */
  readonly copiedTo: string | null;
}

/** Copies the library while people go on writing into it, checks the copy, and lets superfluous generations go. */
export const makeBackup = (rooms: Rooms): Promise<MadeBackup> =>
  oneAfterAnother(rooms.database, async () => {
    const file = newBackupOf(rooms);
    await copyOnline(rooms.database, file, rooms.ports.settleCopy);
    return keepBackup(rooms, file);
  });

/** The same in one go, in which nothing can be written: what takes the library away right afterwards takes nothing else with it. */
export function makeBackupAtOnce(rooms: Rooms): string {
  const file = newBackupOf(rooms);
  copyDatabase(rooms.database, file);
  return file;
}

function newBackupOf({ libraryFile, ports }: Rooms): string {
  const folder = backupsOf(libraryFile);
  mkdirSync(folder, { recursive: true, mode: 0o700 });
  removeLeftovers(folder);
  return join(folder, backupName(ports.now()));
}

/** Copies a backup that was just made to the second folder, and lets go of what it makes superfluous. */
export async function keepBackup(rooms: Pick<Rooms, 'stores' | 'ports'>, file: string): Promise<MadeBackup> {
  const folder = dirname(file);
  const name = basename(file);
  const second = rooms.stores.settings.secondBackupFolder();
  const copiedTo = second !== null && (await hasArrived(rooms, file, join(second, name))) ? second : null;
  removeSurplus(folder, name);
  const made = backupsIn(folder).find(({ id }) => id === name);
  if (!made) throw new Error('The backup that was just made is not there');
  return { ...made, copiedTo };
}

/** A stick that is not plugged in, or is full, must not keep the library's own backup from being made. */
async function hasArrived({ ports }: Pick<Rooms, 'ports'>, file: string, copy: string): Promise<boolean> {
  const draft = `${copy}.part`;
  try {
    await copyFile(file, draft);
    await ports.settleCopy({ raw: null, file: draft });
    renameSync(draft, copy);
    removeSurplus(dirname(copy), basename(copy));
    return true;
  } catch {
    rmSync(draft, { force: true });
    return false;
  }
}
