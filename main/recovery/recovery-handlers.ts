import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { backupsIn } from '#main/backups/backup-folder.ts';
import { backupsOf } from '#main/backups/make-backup.ts';
import { withPreparedCopy } from '#main/backups/prepare-copy.ts';
import type { Ports } from '#main/core/ports.ts';
import type { Rooms } from '#main/core/rooms.ts';
import { putInPlace } from '#main/database/copy-database.ts';
import { salvage } from '#main/database/salvage.ts';
import type { RoomHandlers } from '#shared/contract/index.ts';
import type { recoveryContract } from '#shared/contract/recovery.ts';
import { AppError } from '#shared/contract/refusal.ts';
import { setAside } from './set-aside.ts';

export type RecoveryHandlers = RoomHandlers<typeof recoveryContract>;

/** When the library is in order there is nothing to recover. */
export const nothingToRecover = (): RecoveryHandlers => {
  const refuse = () => {
    throw new AppError('nothing-to-recover');
  };
  return {
    'recovery.status': () => ({ fault: null, backups: [], canSalvage: false }),
    'recovery.openBackup': refuse,
    'recovery.salvage': refuse,
    'recovery.startAfresh': refuse,
    'recovery.saveCopy': refuse,
  };
};

/** The ways out of `fault`; each leaves the broken file whole, set aside, and then opens the library with `reopen`. */
export function recoveryHandlers({
  fault,
  libraryFile,
  ports,
  reopen,
}: {
  fault: AppError;
  libraryFile: string;
  ports: Ports;
  reopen: () => Rooms;
}): RecoveryHandlers {
  const backups = () => backupsIn(backupsOf(libraryFile));
  const canSalvage = fault.code === 'library-damaged';
  return {
    'recovery.status': () => ({ fault: { code: fault.code, values: fault.values }, backups: backups(), canSalvage }),
    'recovery.openBackup': ({ id }) => {
      if (!backups().some((each) => each.id === id)) throw new AppError('unknown-backup', { value: id });
      withPreparedCopy(join(backupsOf(libraryFile), id), libraryFile, (copy) => {
        setAside(libraryFile, ports.now());
        putInPlace(copy, libraryFile);
      });
      reopen();
      return { isOpen: true };
    },
    'recovery.salvage': () => {
      if (!canSalvage) throw new AppError('nothing-to-recover');
      const broken = setAside(libraryFile, ports.now());
      const saved = salvage(broken, reopen().database);
      return { isOpen: true, assessments: saved.assessment ?? 0, answers: saved.answer ?? 0 };
    },
    'recovery.startAfresh': () => {
      setAside(libraryFile, ports.now());
      reopen();
      return { isOpen: true };
    },
    'recovery.saveCopy': () => ports.saveFile({ fileName: 'library.sqlite', bytes: readFileSync(libraryFile) }),
  };
}
