import { join } from 'node:path';
import BetterSqlite3 from 'better-sqlite3';
import { expect, it, onTestFinished } from 'vitest';
import { migrate } from '#main/database/migrate.ts';
import { migrations } from '#main/database/migrations/index.ts';
import { temporaryFolder } from '#tests/helpers/open-test-core.ts';

const HASH = 'a'.repeat(64);

/** A library with one citation, brought to the version with attachments. */
function migrated() {
  const file = join(temporaryFolder(), 'library.sqlite');
  const database = new BetterSqlite3(file);
  onTestFinished(() => void database.close());
  migrate(database, migrations, file, 1);
  for (const id of ['a', 'b'])
    database.exec(`
      INSERT INTO assessment VALUES ('${id}', 'Testland', '{}', 'mainstay', 1, '', 'in-progress', NULL, '', '');
      INSERT INTO evidence VALUES ('${id}1', '${id}', 'Survey', 'Office', 2024, '4', '');
    `);
  migrate(database, migrations, file, 3);
  database.pragma('foreign_keys = ON');
  const attach = (id: string) =>
    database
      .prepare("UPDATE evidence SET file_hash = ?, file_name = 'a.pdf', file_size = 3, file_type = 'pdf' WHERE id = ?")
      .run(HASH, id);
  const keep = () => database.prepare("INSERT INTO attachment VALUES (?, 3, x'010203')").run(HASH);
  const count = (table: string) => database.prepare(`SELECT count(*) FROM ${table}`).pluck().get();
  return { database, attach, keep, count };
}

it('takes citations of before as ones without a file', () => {
  const { database } = migrated();
  expect(database.prepare("SELECT title, year, file_hash, file_name FROM evidence WHERE id = 'a1'").get()).toEqual({
    title: 'Survey',
    year: 2024,
    file_hash: null,
    file_name: null,
  });
});

it('takes no file without its content, and no half of one', () => {
  const { database, attach, keep } = migrated();
  expect(() => attach('a1')).toThrow(/FOREIGN KEY/);
  keep();
  expect(() => database.exec(`UPDATE evidence SET file_hash = '${HASH}' WHERE id = 'a1'`)).toThrow(/CHECK/);
  expect(() => attach('a1')).not.toThrow();
});

it('keeps a content while an assessment mentions it or has mentioned it, and not a moment longer', () => {
  const { database, attach, keep, count } = migrated();
  keep();
  attach('a1');
  attach('b1');
  expect(count('attachment_use')).toBe(2);
  database.exec("DELETE FROM evidence WHERE id = 'a1'");
  expect(count('attachment')).toBe(1);
  database.exec("DELETE FROM assessment WHERE id = 'b'");
  expect(count('attachment')).toBe(1);
  database.exec("DELETE FROM assessment WHERE id = 'a'");
  expect([count('attachment'), count('attachment_use')]).toEqual([0, 0]);
});
