import { join } from 'node:path';
import BetterSqlite3 from 'better-sqlite3';
import { expect, it, onTestFinished } from 'vitest';
import { migrate } from '#main/database/migrate.ts';
import { migrations } from '#main/database/migrations/index.ts';
import { temporaryFolder } from '#tests/helpers/open-test-core.ts';

it('keeps assessments as never moved, and each bringing in of a framework as an edition of its own', () => {
  const file = join(temporaryFolder(), 'library.sqlite');
  const database = new BetterSqlite3(file);
  onTestFinished(() => void database.close());
  migrate(database, migrations, file, 1);
  database.exec(
    "INSERT INTO assessment VALUES ('a', 'Testland', '{}', 'mainstay', 1, '', 'in-progress', NULL, '', '')",
  );

  migrate(database, migrations, file, 2);

  expect(database.prepare('SELECT id, earlier_frameworks_json FROM assessment').all()).toEqual([
    { id: 'a', earlier_frameworks_json: '[]' },
  ]);
  const add = (version: number, files: string) =>
    database
      .prepare("INSERT INTO own_framework (key, version, hash, files_json, added_at) VALUES ('own', ?, '', ?, '')")
      .run(version, files);
  add(1, '{}');
  add(1, '{}');
  expect(database.prepare('SELECT edition FROM own_framework').pluck().all()).toEqual([1, 2]);
  expect(() => add(0, '{}')).toThrow(/CHECK/);
  expect(() => add(1, 'no json')).toThrow(/CHECK/);
});
