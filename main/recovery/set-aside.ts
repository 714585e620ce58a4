import { existsSync, mkdirSync, renameSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { forgetDamage } from '#main/database/damage-note.ts';

/** Moves a library that cannot be used, with its log, into a folder of its own. Nothing of it is deleted; answers where it lies now. */
export function setAside(libraryFile: string, at: Date): string {
  const folder = join(dirname(libraryFile), 'set-aside', at.toISOString().replaceAll(/[:.]/g, '-'));
  mkdirSync(folder, { recursive: true, mode: 0o700 });
  for (const tail of ['', '-wal', '-shm']) {
    if (existsSync(`${libraryFile}${tail}`)) renameSync(`${libraryFile}${tail}`, join(folder, `library.sqlite${tail}`));
  }
  forgetDamage(libraryFile);
  return join(folder, 'library.sqlite');
}
