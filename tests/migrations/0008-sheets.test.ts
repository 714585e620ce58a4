import { join } from 'node:path';
import BetterSqlite3 from 'better-sqlite3';
import { expect, it, onTestFinished } from 'vitest';
import { migrate } from '#main/database/migrate.ts';
import { migrations } from '#main/database/migrations/index.ts';
import { temporaryFolder } from '#tests/helpers/open-test-core.ts';

it('adds rows of sheets, which go with their assessment', () => {
  const file = join(temporaryFolder(), 'library.sqlite');
  const database = new BetterSqlite3(file);
  onTestFinished(() => void database.close());
  migrate(database, migrations, file, 7);
  database.exec(`INSERT INTO assessment (id, place, setup_json, framework_key, framework_version, framework_hash, status, created_at, updated_at)
    VALUES ('a', 'Testland', '{}', 'mainstay', 1, '', 'in-progress', '', '')`);

  migrate(database, migrations, file, 8);

  expect(database.prepare('SELECT place FROM assessment').pluck().all()).toEqual(['Testland']);
  database.pragma('foreign_keys = ON');
  database.exec("INSERT INTO sheet_row VALUES ('a', 'conflict', 'x', 1, '{}')");
  expect(() => database.exec("INSERT INTO sheet_row VALUES ('a', 'conflict', 'y', 2, 'no JSON')")).toThrow('CHECK');
  expect(() => database.exec("INSERT INTO sheet_row VALUES ('b', 'conflict', 'x', 1, '{}')")).toThrow('FOREIGN KEY');
  database.exec("DELETE FROM assessment WHERE id = 'a'");
  expect(database.prepare('SELECT * FROM sheet_row').all()).toEqual([]);
});
