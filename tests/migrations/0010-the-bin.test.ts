import { join } from 'node:path';
import BetterSqlite3 from 'better-sqlite3';
import { expect, it, onTestFinished } from 'vitest';
import { migrate } from '#main/database/migrate.ts';
import { migrations } from '#main/database/migrations/index.ts';
import { temporaryFolder } from '#tests/helpers/open-test-core.ts';

it('finds what lies in the bin by an index, and loses nothing', () => {
  const file = join(temporaryFolder(), 'library.sqlite');
  const database = new BetterSqlite3(file);
  onTestFinished(() => void database.close());
  migrate(database, migrations, file, 9);
  const insert = database.prepare(`INSERT INTO assessment
    (id, place, setup_json, framework_key, framework_version, framework_hash, status, created_at, updated_at)
    VALUES (?, 'Testland', '{}', 'mainstay', 1, '', ?, '', ?)`);
  insert.run('a', 'in-progress', '2030');
  insert.run('b', 'in-bin', '2031');
  insert.run('c', 'in-bin', '2032');

  migrate(database, migrations, file, 10);

  const inBin = "SELECT id FROM assessment WHERE status = 'in-bin' ORDER BY updated_at DESC, id";
  expect(database.prepare(inBin).pluck().all()).toEqual(['c', 'b']);
  expect(database.prepare<[], { detail: string }>(`EXPLAIN QUERY PLAN ${inBin}`).get()?.detail).toContain(
    'assessment_in_bin',
  );
  expect(database.prepare('SELECT count(*) FROM assessment').pluck().get()).toBe(3);
});
