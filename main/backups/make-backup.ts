import { copyFileSync, mkdirSync, renameSync, rmSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { Rooms } from '#main/core/rooms.ts';
import { copyDatabase } from '#main/database/copy-database.ts';
import { asDatabaseRefusal } from '#main/database/database-refusal.ts';
import type { Backup } from '#shared/contract/backups.ts';
import { backupsIn, removeSurplus } from './backup-folder.ts';
import { backupName } from './backup-name.ts';

export const backupsOf = (libraryFile: string): string => join(dirname(libraryFile), 'backups');

export interface MadeBackup extends Backup {
  /** The second folder, where the copy arrived there too; null where none was chosen or it is not there. */
  readonly copiedTo: string | null;
}

/** Copies the library as it is now into the folder of backups, checks the copy, and lets superfluous generations go. */
export function makeBackup({ database, libraryFile, stores, ports }: Rooms): MadeBackup {
  const folder = backupsOf(libraryFile);
  const name = backupName(ports.now());
  try {
    mkdirSync(folder, { recursive: true, mode: 0o700 });
    copyDatabase(database, join(folder, name));
  } catch (error) {
    throw asDatabaseRefusal(error, join(folder, name)) ?? error;
  }
  const copiedTo = copyTo(stores.settings.secondBackupFolder(), folder, name);
  removeSurplus(folder);
  const made = backupsIn(folder).find(({ id }) => id === name);
  if (!made) throw new Error('The backup that was just made is not there');
  return { ...made, copiedTo };
}

/** A stick that is not plugged in, or is full, must not keep the library's own backup from being made. */
function copyTo(second: string | null, folder: string, name: string): string | null {
  if (second === null) return null;
  const draft = join(second, `${name}.part`);
  try {
    copyFileSync(join(folder, name), draft);
    renameSync(draft, join(second, name));
    removeSurplus(second);
    return second;
  } catch {
    rmSync(draft, { force: true });
    return null;
  }
}
