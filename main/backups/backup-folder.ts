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
      const found = at === undefined ? undefined : statSync(join(folder, id), { throwIfNoEntry: false });
      return at !== undefined && found?.isFile() ? [{ id, at, bytes: found.size }] : [];
    })
    .sort((a, b) => b.at.localeCompare(a.at));
}

/** Removes the backups that newer generations have made superfluous; one that somebody has open goes the next time. */
export function removeSurplus(folder: string, justMade: string): void {
  const backups = backupsIn(folder).map(({ id, ...rest }) => ({ name: id, ...rest }));
  for (const { name } of surplusBackups(backups, justMade)) removeIfLet(join(folder, name));
}

/** Drafts of ours, which only a program that was killed leaves behind. */
const LEFTOVER = /^(library-[0-9TZ-]{20}|copy)\.sqlite((\.raw)?\.part(-\w+)?)?$/;

/** Removes what a program that was killed while it copied has left: to be called when no copy is under way there. */
export function removeLeftovers(folder: string): void {
  const drafts = namesIn(folder).filter((name) => LEFTOVER.test(name) && momentOfBackup(name) === undefined);
  for (const name of drafts) removeIfLet(join(folder, name));
}

function removeIfLet(file: string): void {
  try {
    rmSync(file, { force: true });
  } catch {
    // It is in the way of nothing but space.
  }
}

function namesIn(folder: string): string[] {
  try {
    return readdirSync(folder);
  } catch {
    return [];
  }
}
