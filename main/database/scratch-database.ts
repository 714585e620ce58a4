import BetterSqlite3 from 'better-sqlite3';
import type { Database } from './database.ts';
import { migrate } from './migrate.ts';
import { migrations } from './migrations/index.ts';

/** An empty library in memory, to reckon with states of the past; attached files are no part of it, so references to them lead nowhere. */
export function openScratch(): Database {
  const database = new BetterSqlite3(':memory:');
  migrate(database, migrations, ':memory:');
  database.pragma('foreign_keys = OFF');
  return database;
}
