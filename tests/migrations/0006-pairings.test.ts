import { join } from 'node:path';
import BetterSqlite3 from 'better-sqlite3';
import { expect, it, onTestFinished } from 'vitest';
import { migrate } from '#main/database/migrate.ts';
import { migrations } from '#main/database/migrations/index.ts';
import { temporaryFolder } from '#tests/helpers/open-test-core.ts';

it('remembers pairings only of bodies that are there, and forgets them with the body', () => {
  const file = join(temporaryFolder(), 'library.sqlite');
  const database = new BetterSqlite3(file);
  onTestFinished(() => void database.close());
  migrate(database, migrations, file, 5);
  database.exec(`
    INSERT INTO assessment (id, place, setup_json, framework_key, framework_version, framework_hash, status, created_at, updated_at)
      VALUES ('a', 'Testland', '{}', 'mainstay', 1, '', 'in-progress', '', '');
    INSERT INTO respondent VALUES ('r', 'a', 1, 'Labour', 'ministry', '[]', '[]');
  `);

  migrate(database, migrations, file, 6);

  database.exec("INSERT INTO pairing VALUES ('a', 'other', 'body', 'r')");
  expect(() => database.exec("INSERT INTO pairing VALUES ('a', 'other', 'body 2', 'nobody')")).toThrow('FOREIGN KEY');
  database.exec("DELETE FROM respondent WHERE id = 'r'");
  expect(database.prepare('SELECT count(*) FROM pairing').pluck().get()).toBe(0);
});
