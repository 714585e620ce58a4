import type { Rooms } from '#main/core/rooms.ts';
import { putInPlace } from '#main/database/copy-database.ts';
import { makeBackup } from './make-backup.ts';
import { withPreparedCopy } from './prepare-copy.ts';

/**
 * Puts a backup in the place of the library. What is there now is backed up first; what belongs to this computer, such
 * as its language and where its backups go, stays.
 */
export function restoreBackup(rooms: Rooms, source: string): { assessments: number; before: string } {
  const { libraryFile, stores, replaceLibrary } = rooms;
  const kept = { settings: stores.settings.get(), folder: stores.settings.secondBackupFolder() };
  return withPreparedCopy(source, libraryFile, (copy) => {
    const before = makeBackup(rooms).id;
    const replaced = replaceLibrary(() => putInPlace(copy, libraryFile));
    replaced.stores.settings.save(kept.settings);
    replaced.stores.settings.saveSecondBackupFolder(kept.folder);
    return { assessments: replaced.stores.assessments.list().length, before };
  });
}
