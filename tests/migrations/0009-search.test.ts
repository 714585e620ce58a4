import { join } from 'node:path';
import BetterSqlite3 from 'better-sqlite3';
import { expect, it, onTestFinished } from 'vitest';
import { migrate } from '#main/database/migrate.ts';
import { migrations } from '#main/database/migrations/index.ts';
import { temporaryFolder } from '#tests/helpers/open-test-core.ts';

it('adds an index of words, which go with their entry, and entries, which go with their assessment', () => {
  const file = join(temporaryFolder(), 'library.sqlite');
  const database = new BetterSqlite3(file);
  onTestFinished(() => void database.close());
  migrate(database, migrations, file, 8);
  database.exec(`INSERT INTO assessment (id, place, setup_json, framework_key, framework_version, framework_hash, status, created_at, updated_at)
    VALUES ('a', 'Testland', '{}', 'mainstay', 1, '', 'in-progress', '', '')`);

  migrate(database, migrations, file, 9);

  expect(database.prepare('SELECT place FROM assessment').pluck().all()).toEqual(['Testland']);
  database.pragma('foreign_keys = ON');
  database.exec("INSERT INTO search_entry (assessment_id, record, sequence) VALUES ('a', 'assessment', 1)");
  database.exec("INSERT INTO search_index (rowid, scope, words) VALUES (1, 'a', 'testland')");
  const found = database.prepare("SELECT rowid FROM search_index WHERE search_index MATCH 'test*'").pluck();
  expect(found.all()).toEqual([1]);
  database.exec("DELETE FROM assessment WHERE id = 'a'");
  expect(database.prepare('SELECT * FROM search_entry').all()).toEqual([]);
  expect(found.all()).toEqual([]);
});
