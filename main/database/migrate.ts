import { copyDatabase } from './copy-database.ts';
import type { Database } from './database.ts';

export interface Migration {
  readonly version: number;
  readonly name: string;
  readonly up: (database: Database) => void;
}

export const newestVersion = (migrations: readonly Migration[]): number => migrations.at(-1)?.version ?? 0;

/**
 * Brings the library up to the newest version. Each step is its own transaction, so a failure leaves a usable file;
 * a library that holds something is first copied beside itself, and the copy is checked.
 */
export function migrate(
  database: Database,
  migrations: readonly Migration[],
  file: string,
  target = newestVersion(migrations),
): void {
  assertAscending(migrations);
  const current = Number(database.pragma('user_version', { simple: true }));
  const pending = migrations.filter(({ version }) => version > current && version <= target);
  if (pending.length === 0) return;
  if (current > 0) copyDatabase(database, file.replace(/\.sqlite$/, `.before-v${target}.sqlite`));
  // A table is rebuilt with foreign keys off, which SQLite ignores inside a transaction.
  database.pragma('foreign_keys = OFF');
  try {
    for (const migration of pending) runOne(database, migration);
  } finally {
    database.pragma('foreign_keys = ON');
  }
}

function runOne(database: Database, migration: Migration): void {
  database.transaction(() => {
    migration.up(database);
    const broken = database.pragma('foreign_key_check') as unknown[];
    if (broken.length > 0)
      throw new Error(`Migration ${migration.version} (${migration.name}) left ${broken.length} broken references`);
    database.pragma(`user_version = ${migration.version}`);
  })();
}

function assertAscending(migrations: readonly Migration[]): void {
  const versions = migrations.map(({ version }) => version);
  if (versions.some((version, index) => index > 0 && version <= (versions[index - 1] ?? 0)))
    throw new Error(`Migrations out of order: ${versions.join(', ')}`);
}
