import type { Rooms } from '#main/core/rooms.ts';
import { isBackupDue } from '#shared/library/backup-due.ts';
import { backupsIn } from './backup-folder.ts';
import { backupsOf, makeBackup } from './make-backup.ts';

/** The first look waits until the first screen is there; then the clock is looked at every few minutes. */
const FIRST_LOOK_MS = 20_000;
const LOOK_EVERY_MS = 5 * 60_000;

/** Backs the library up whenever that is due; answers how to stop. A backup that fails is tried again at the next look. */
export function keepBackups(roomsNow: () => Rooms | undefined): () => void {
  const look = () => {
    const rooms = roomsNow();
    if (rooms) backUpWhenDue(rooms);
  };
  const first = setTimeout(look, FIRST_LOOK_MS);
  const rest = setInterval(look, LOOK_EVERY_MS);
  first.unref();
  rest.unref();
  return () => {
    clearTimeout(first);
    clearInterval(rest);
  };
}

/** Makes a backup if the settings and what was saved since ask for one; says whether it did. */
function backUpWhenDue(rooms: Rooms): boolean {
  const { stores, libraryFile, ports, isReadOnly } = rooms;
  if (isReadOnly) return false;
  const state = {
    backups: backupsIn(backupsOf(libraryFile)).map(({ at }) => at),
    lastChange: stores.assessments.lastChange(),
    now: ports.now().toISOString(),
  };
  if (!isBackupDue(stores.settings.get().backupEvery, state)) return false;
  try {
    makeBackup(rooms);
    rooms.emit({ kind: 'library-changed' });
    return true;
  } catch (error) {
    ports.log.bug(error);
    return false;
  }
}
