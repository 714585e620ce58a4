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

/** Removes the backups that newer generations have made superfluous, but never the one just made: it may look older where the clock was set back. */
export function removeSurplus(folder: string, justMade: string): void {
  const backups = backupsIn(folder).map(({ id, ...rest }) => ({ name: id, ...rest }));
  const surplus = surplusBackups(backups).filter(({ name }) => name !== justMade);
  for (const { name } of surplus) rmSync(join(folder, name), { force: true });
}

/** Drafts of ours, which only a program that was killed leaves behind. */
const LEFTOVER = /^(library-[0-9TZ-]{20}|copy)\.sqlite((\.raw)?\.part(-\w+)?)?$/;

/** Removes what a program that was killed while it copied has left: to be called when no copy is under way there. */
export function removeLeftovers(folder: string): void {
  const drafts = namesIn(folder).filter((name) => LEFTOVER.test(name) && momentOfBackup(name) === undefined);
  for (const name of drafts) rmSync(join(folder, name), { force: true });
}

function namesIn(folder: string): string[] {
  try {
    return readdirSync(folder);
  } catch {
    return [];
  }
}
