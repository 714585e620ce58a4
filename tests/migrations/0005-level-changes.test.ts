import { join } from 'node:path';
import BetterSqlite3 from 'better-sqlite3';
import { expect, it, onTestFinished } from 'vitest';
import { migrate } from '#main/database/migrate.ts';
import { migrations } from '#main/database/migrations/index.ts';
import { temporaryFolder } from '#tests/helpers/open-test-core.ts';

it('takes answers and assessments of before as neither carried over nor closed, and keeps reasons by indicator', () => {
  const file = join(temporaryFolder(), 'library.sqlite');
  const database = new BetterSqlite3(file);
  onTestFinished(() => void database.close());
  migrate(database, migrations, file, 1);
  database.exec(`
    INSERT INTO assessment VALUES ('a', 'Testland', '{}', 'mainstay', 1, '', 'in-progress', NULL, '', '');
    INSERT INTO respondent VALUES ('r', 'a', 1, 'Labour', 'ministry', '[]', '[]');
    INSERT INTO answer VALUES ('a', 'r', 'LAB-01', '2', '', '', 'B', 'kept', 0, '[]', '', '');
  `);

  migrate(database, migrations, file, 5);

  expect(database.prepare('SELECT indicator_id, comment, is_carried_over FROM answer').all()).toEqual([
    { indicator_id: 'LAB-01', comment: 'kept', is_carried_over: 0 },
  ]);
  expect(database.prepare('SELECT status_note_json FROM assessment').all()).toEqual([{ status_note_json: null }]);
  const reason = (from: number, why: string) =>
    database.prepare("INSERT INTO level_change VALUES ('a', 'LAB-01', ?, 3, ?, '')").run(from, why);
  expect(() => reason(5, 'correction')).toThrow(/CHECK/);
  expect(() => reason(2, 'luck')).toThrow(/CHECK/);
  expect(() => reason(2, 'correction')).not.toThrow();
  expect(() => reason(2, 'correction')).toThrow(/UNIQUE/);
});
