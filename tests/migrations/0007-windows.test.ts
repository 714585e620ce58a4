import { join } from 'node:path';
import BetterSqlite3 from 'better-sqlite3';
import { expect, it, onTestFinished } from 'vitest';
import { migrate } from '#main/database/migrate.ts';
import { migrations } from '#main/database/migrations/index.ts';
import { temporaryFolder } from '#tests/helpers/open-test-core.ts';

it('keeps changes of before as the ordinary acts of no window', () => {
  const file = join(temporaryFolder(), 'library.sqlite');
  const database = new BetterSqlite3(file);
  onTestFinished(() => void database.close());
  migrate(database, migrations, file, 6);
  database.exec(`
    INSERT INTO assessment (id, place, setup_json, framework_key, framework_version, framework_hash, status, created_at, updated_at)
      VALUES ('a', 'Testland', '{}', 'mainstay', 1, '', 'in-progress', '', '');
    INSERT INTO change (id, change_group, assessment_id, record, parents_json, before_json, after_json, author_role, at)
      VALUES ('c', 'g', 'a', 'answer/r/LAB-01', '[]', 'null', '{"value":2}', '', '2030-01-01');
  `);

  migrate(database, migrations, file, 7);

  expect(database.prepare('SELECT id, after_json, window, undo_kind, undo_of FROM change').all()).toEqual([
    { id: 'c', after_json: '{"value":2}', window: '', undo_kind: 'act', undo_of: null },
  ]);
  expect(() => database.exec("UPDATE change SET undo_kind = 'other'")).toThrow('CHECK');
});
