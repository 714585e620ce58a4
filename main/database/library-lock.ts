import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import type { Database } from './database.ts';

/** Which door a core stands behind, for the message to a second one. */
export type Door = 'desktop' | 'browser' | 'command-line' | 'backup' | 'test';

const lockFile = (file: string) => file.replace(/\.sqlite$/, '.lock.json');

/**
 * Takes the library for this core: with the exclusive locking mode the first write holds the lock until closing.
 * The file beside it only tells a second program who holds it; a stale one never blocks.
 */
export function takeLock(database: Database, file: string, door: Door): () => void {
  database.exec(
    'BEGIN IMMEDIATE; CREATE TABLE IF NOT EXISTS meta (key TEXT NOT NULL PRIMARY KEY, value TEXT NOT NULL) STRICT; COMMIT',
  );
  writeFileSync(lockFile(file), JSON.stringify({ pid: process.pid, door }));
  return () => rmSync(lockFile(file), { force: true });
}

/** In words, who holds the library: "the desktop program (process 4711)". */
export function holderOf(file: string): string {
  try {
    const { pid, door } = JSON.parse(readFileSync(lockFile(file), 'utf8')) as { pid: unknown; door: unknown };
    return `${String(door)}, ${String(pid)}`;
  } catch {
    return '?';
  }
}
