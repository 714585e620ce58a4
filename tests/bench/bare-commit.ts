import { join } from 'node:path';
import BetterSqlite3 from 'better-sqlite3';
import { aFolder } from './open-core.ts';

/** What saving is held against: one row put into a file of its own, with the durability of the library and nothing around it. */
export function createBareCommit(): { readonly commit: (number: number, words: string) => void; close: () => void } {
  const database = new BetterSqlite3(join(aFolder(), 'bare.sqlite'));
  for (const pragma of ['locking_mode = exclusive', 'journal_mode = wal', 'synchronous = 2']) database.pragma(pragma);
  database.exec('CREATE TABLE bare (number INTEGER PRIMARY KEY, words TEXT NOT NULL) STRICT');
  const insert = database.prepare<[number, string]>('INSERT INTO bare VALUES (?, ?)');
  const commit = database.transaction((number: number, words: string) => insert.run(number, words));
  return { commit: (number, words) => void commit.immediate(number, words), close: () => void database.close() };
}
