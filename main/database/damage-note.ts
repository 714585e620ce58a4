import { existsSync, rmSync, writeFileSync } from 'node:fs';
import { assertSound } from './copy-database.ts';

const noteFile = (file: string) => file.replace(/\.sqlite$/, '.damaged');

/** Remembers that SQLite met damage inside the file: the next start looks through all of it, which takes too long for every start. */
export function noteDamage(file: string): void {
  try {
    writeFileSync(noteFile(file), '');
  } catch {
    // Then the next damaged page will say so again.
  }
}

/** Refuses a file in which damage was met and still is. */
export function refuseNotedDamage(file: string): void {
  if (!existsSync(file) || !existsSync(noteFile(file))) return;
  assertSound(file);
  forgetDamage(file);
}

export const forgetDamage = (file: string): void => rmSync(noteFile(file), { force: true });
