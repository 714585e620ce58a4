import { readdirSync, rmSync, statSync } from 'node:fs';
import { join } from 'node:path';
import type { Backup } from '#shared/contract/backups.ts';
import { surplusBackups } from '#shared/library/generations.ts';
import { momentOfBackup } from './backup-name.ts';

/** The backups that lie in a folder, newest first; none where there is no such folder. */
export function backupsIn(folder: string): Backup[] {
  return namesIn(folder)
    .flatMap((id) => {
      const at = momentOfBackup(id);
      return at === undefined ? [] : [{ id, at, bytes: statSync(join(folder, id)).size }];
    })
    .sort((a, b) => b.at.localeCompare(a.at));
}

/** Removes the backups that newer generations have made superfluous. */
export function removeSurplus(folder: string): void {
  const backups = backupsIn(folder).map(({ id, ...rest }) => ({ name: id, ...rest }));
  for (const { name } of surplusBackups(backups)) rmSync(join(folder, name), { force: true });
}

function namesIn(folder: string): string[] {
  try {
    return readdirSync(folder);
  } catch {
    return [];
  }
}
