import { cpSync, existsSync, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';
import { writeFileAtomically } from '#main/core/write-file-atomically.ts';
import { copyDatabase } from '#main/database/copy-database.ts';
import { openDatabase } from '#main/database/open-database.ts';

/** Says, in the usual folder, in which other one the library lies. */
const PLACE = 'library-place.json';
/** Says, until the next start, where it is to be moved. */
const WISH = 'library-move.json';

const note = z.object({ folder: z.string().min(1) });

/** The folder in which the library lies, after moving it where that was asked for. `home` is the usual folder. */
export function settledFolder(home: string): string {
  const wish = read(home, WISH);
  if (wish !== null) move(home, wish);
  return read(home, PLACE) ?? home;
}

/** Has the library moved at the next start, when nothing is open; null takes the wish back. */
export function wishToMove(home: string, folder: string | null): void {
  if (folder === null) rmSync(join(home, WISH), { force: true });
  else writeFileSync(join(home, WISH), JSON.stringify({ folder }));
}

export const movesTo = (home: string): string | null => read(home, WISH);

/**
 * Copies the library, checks the copy, and only then calls the other folder its place; the old file stays beside, under
 * another name. Whatever goes wrong, the library stays where it is.
 */
function move(home: string, to: string): void {
  const from = read(home, PLACE) ?? home;
  const old = join(from, 'library.sqlite');
  const copy = join(to, 'library.sqlite');
  try {
    if (from === to || existsSync(copy)) return;
    mkdirSync(to, { recursive: true });
    if (existsSync(old)) copyLibrary(old, copy);
    if (existsSync(join(from, 'backups'))) cpSync(join(from, 'backups'), join(to, 'backups'), { recursive: true });
    // Half a note would lead to the usual folder, where by then no library is.
    writeFileAtomically(join(home, PLACE), Buffer.from(JSON.stringify({ folder: to })));
    if (existsSync(old)) renameSync(old, join(from, 'library.moved.sqlite'));
  } catch {
    // A stick that was pulled out, a full disk: the next start says nothing changed, by showing the old folder.
  } finally {
    wishToMove(home, null);
  }
}

function copyLibrary(from: string, to: string): void {
  const library = openDatabase(from, 'backup');
  try {
    copyDatabase(library.database, to);
  } finally {
    library.close();
  }
}

function read(home: string, name: string): string | null {
  try {
    return note.parse(JSON.parse(readFileSync(join(home, name), 'utf8'))).folder;
  } catch {
    return null;
  }
}
