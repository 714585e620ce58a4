import type { Rooms } from '#main/core/rooms.ts';
import { putInPlace } from '#main/database/copy-database.ts';
import { keepBackup, makeBackupAtOnce } from './make-backup.ts';
import { oneAfterAnother } from './one-after-another.ts';
import { withPreparedCopy } from './prepare-copy.ts';

/**
 * Puts a backup in the place of the library. What is there now is backed up first; what belongs to this computer, such
 * as its language and where its backups go, stays.
 */
export function restoreBackup(rooms: Rooms, source: string): Promise<{ assessments: number; before: string }> {
  const { database, libraryFile, stores, replaceLibrary } = rooms;
  return oneAfterAnother(database, async () => {
    const kept = { settings: stores.settings.get(), folder: stores.settings.secondBackupFolder() };
    // Nothing waits in here: what was saved up to now is in the backup that is made before.
    const { replaced, before } = withPreparedCopy(source, libraryFile, (copy) => ({
      before: makeBackupAtOnce(rooms),
      replaced: replaceLibrary(() => putInPlace(copy, libraryFile)),
    }));
    replaced.stores.settings.save(kept.settings);
    replaced.stores.settings.saveSecondBackupFolder(kept.folder);
    const { id } = await keepBackup(replaced, before);
    return { assessments: replaced.stores.assessments.list().length, before: id };
  });
}
