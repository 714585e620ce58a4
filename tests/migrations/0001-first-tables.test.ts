import { existsSync } from 'node:fs';
import { join } from 'node:path';
import BetterSqlite3 from 'better-sqlite3';
import { expect, it, onTestFinished } from 'vitest';
import { type Migration, migrate, newestVersion } from '#main/database/migrate.ts';
import { firstTables } from '#main/database/migrations/0001-first-tables.ts';
import { temporaryFolder } from '#tests/helpers/open-test-core.ts';

/** Later steps have tests of their own. */
const migrations = [firstTables];

function emptyLibrary() {
  const file = join(temporaryFolder(), 'library.sqlite');
  const database = new BetterSqlite3(file);
  onTestFinished(() => void database.close());
  const version = () => database.pragma('user_version', { simple: true });
  return { file, database, version };
}

const addColour: Migration = {
  version: 2,
  name: 'add a colour',
  up: (database) => database.exec("ALTER TABLE assessment ADD COLUMN colour TEXT NOT NULL DEFAULT ''"),
};

it('makes every table strict, from nothing to the newest version', () => {
  const { file, database, version } = emptyLibrary();
  migrate(database, migrations, file);
  expect(version()).toBe(newestVersion(migrations));
  const tables = database.pragma('table_list') as { name: string; strict: number; type: string }[];
  const own = tables.filter(({ name, type }) => type === 'table' && !name.startsWith('sqlite_'));
  expect(own.map(({ name }) => name).sort()).toEqual([
    'agreed_answer',
    'answer',
    'assessment',
    'change',
    'evidence',
    'meta',
    'respondent',
    'setting',
  ]);
  expect(own.filter(({ strict }) => strict !== 1)).toEqual([]);
});

it('refuses values and references that no answer may have', () => {
  const { file, database } = emptyLibrary();
  migrate(database, migrations, file);
  database.pragma('foreign_keys = ON');
  const assessment = database.prepare(
    "INSERT INTO assessment VALUES ('a', 'Testland', '{}', 'mainstay', 1, '', 'in-progress', NULL, '', '')",
  );
  const respondent = database.prepare("INSERT INTO respondent VALUES ('r', 'a', 1, 'Labour', 'ministry', '[]', '[]')");
  const answer = (value: string, reason: string, assessmentId = 'a') =>
    database
      .prepare("INSERT INTO answer VALUES (?, 'r', 'LAB-01', ?, ?, '', NULL, '', 0, '[]', '', '')")
      .run(assessmentId, value, reason);
  assessment.run();
  respondent.run();
  expect(() => answer('5', '')).toThrow(/CHECK/);
  expect(() => answer('NA', '')).toThrow(/CHECK/);
  expect(() => answer('2', '', 'other')).toThrow(/FOREIGN KEY/);
  expect(() => answer('NA', 'no such plan')).not.toThrow();
});

it('copies a library that holds something before changing it, and the copy is the old state', () => {
  const { file, database } = emptyLibrary();
  migrate(database, migrations, file);
  expect(existsSync(file.replace('.sqlite', '.before-v1.sqlite'))).toBe(false);
  database
    .prepare("INSERT INTO assessment VALUES ('a', 'Testland', '{}', 'mainstay', 1, '', 'in-progress', NULL, '', '')")
    .run();
  migrate(database, [...migrations, addColour], file);
  expect(database.prepare('SELECT place, colour FROM assessment').all()).toEqual([{ place: 'Testland', colour: '' }]);
  const copy = new BetterSqlite3(file.replace('.sqlite', '.before-v2.sqlite'), { readonly: true });
  onTestFinished(() => void copy.close());
  expect(copy.pragma('user_version', { simple: true })).toBe(1);
  expect(copy.prepare('SELECT * FROM assessment').get()).not.toHaveProperty('colour');
});

it('leaves the version before when a migration fails half-way', () => {
  const { file, database, version } = emptyLibrary();
  migrate(database, migrations, file);
  const failing: Migration = {
    version: 2,
    name: 'fails',
    up: (db) => {
      db.exec('CREATE TABLE half (x TEXT) STRICT');
      throw new Error('in the middle');
    },
  };
  expect(() => migrate(database, [...migrations, failing], file)).toThrow('in the middle');
  expect(version()).toBe(1);
  expect(database.prepare("SELECT count(*) AS n FROM sqlite_schema WHERE name = 'half'").get()).toEqual({ n: 0 });
});

it('refuses a migration that leaves a broken reference', () => {
  const { file, database, version } = emptyLibrary();
  migrate(database, migrations, file);
  const breaking: Migration = {
    version: 2,
    name: 'breaks a reference',
    up: (db) => db.exec("INSERT INTO evidence VALUES ('e', 'no such assessment', 'T', '', NULL, '', '')"),
  };
  expect(() => migrate(database, [...migrations, breaking], file)).toThrow(/broken references/);
  expect(version()).toBe(1);
});

it('refuses migrations out of order', () => {
  const { file, database } = emptyLibrary();
  expect(() => migrate(database, [addColour, ...migrations], file)).toThrow(/out of order/);
});
