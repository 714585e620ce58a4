import type { Rooms } from '#main/core/rooms.ts';
import { isBackupDue } from '#shared/library/backup-due.ts';
import { backupsIn, removeLeftovers } from './backup-folder.ts';
import { backupsOf, makeBackup } from './make-backup.ts';

/** The first look waits until the first screen is there; then the clock is looked at every few minutes. */
const FIRST_LOOK_MS = 20_000;
const LOOK_EVERY_MS = 5 * 60_000;

/** Backs the library up whenever that is due; answers how to stop. A backup that fails is tried again at the next look. */
export function keepBackups(roomsNow: () => Rooms | undefined): () => void {
  let isLooking = false;
  const look = async () => {
    const rooms = roomsNow();
    if (!rooms || rooms.isReadOnly || isLooking) return;
    isLooking = true;
    try {
      await backUpWhenDue(rooms);
    } catch (error) {
      // The program may have ended in the middle of it.
      if (rooms.database.open) rooms.ports.log.bug(error);
    }
    isLooking = false;
  };
  const atStart = roomsNow();
  if (atStart && !atStart.isReadOnly) removeLeftovers(backupsOf(atStart.libraryFile));
  const first = setTimeout(look, FIRST_LOOK_MS);
  const rest = setInterval(look, LOOK_EVERY_MS);
  first.unref();
  rest.unref();
  return () => {
    clearTimeout(first);
    clearInterval(rest);
  };
}

/** Makes a backup if the settings and what was saved since ask for one. */
async function backUpWhenDue(rooms: Rooms): Promise<void> {
  const { stores, libraryFile, ports } = rooms;
  const state = {
    backups: backupsIn(backupsOf(libraryFile)).map(({ at }) => at),
    lastChange: stores.assessments.lastChange(),
    now: ports.now().toISOString(),
  };
  if (!isBackupDue(stores.settings.get().backupEvery, state)) return;
  await makeBackup(rooms);
  rooms.emit({ kind: 'library-changed' });
}
