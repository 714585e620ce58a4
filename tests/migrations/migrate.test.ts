import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import BetterSqlite3 from 'better-sqlite3';
import { describe, expect, it, onTestFinished } from 'vitest';
import { type Migration, migrate } from '#main/database/migrate.ts';
import { firstTables } from '#main/database/migrations/0001-first-tables.ts';
import { anAssessment, aSetup, fileOf, LAB_01, refusalOf, withFile } from '#tests/helpers/an-assessment.ts';
import { openTestCore, type TestCore, temporaryFolder } from '#tests/helpers/open-test-core.ts';

/** Later steps have tests of their own. */
const migrations = [firstTables];

const step = (version: number, sql: string): Migration => ({
  version,
  name: `step ${version}`,
  up: (database) => void database.exec(sql),
});

function library() {
  const file = join(temporaryFolder(), 'library.sqlite');
  const database = new BetterSqlite3(file);
  onTestFinished(() => void database.close());
  return { file, database, version: () => database.pragma('user_version', { simple: true }) };
}

const tables = (database: BetterSqlite3.Database) =>
  database.prepare("SELECT name FROM sqlite_schema WHERE type = 'table' ORDER BY name").pluck().all();

describe('migrating', () => {
  it('runs what is missing, in order, and nothing twice', () => {
    const { file, database, version } = library();
    const steps = [
      step(1, 'CREATE TABLE a (x)'),
      step(2, 'ALTER TABLE a RENAME TO b'),
      step(3, 'ALTER TABLE b RENAME TO c'),
    ];
    migrate(database, steps, file, 2);
    expect([version(), tables(database)]).toEqual([2, ['b']]);
    migrate(database, steps, file);
    migrate(database, steps, file);
    expect([version(), tables(database)]).toEqual([3, ['c']]);
  });

  it('keeps the steps that went well when a later one fails, and goes on from there', () => {
    const { file, database, version } = library();
    const failing = [
      step(1, 'CREATE TABLE a (x)'),
      step(2, 'CREATE TABLE b (x)'),
      step(3, 'CREATE TABLE half (x); NONSENSE'),
    ];
    expect(() => migrate(database, failing, file)).toThrow(/NONSENSE/);
    expect([version(), tables(database)]).toEqual([2, ['a', 'b']]);
    migrate(database, [...failing.slice(0, 2), step(3, 'CREATE TABLE c (x)')], file);
    expect([version(), tables(database)]).toEqual([3, ['a', 'b', 'c']]);
  });

  it('enforces references again afterwards, also when a step fails', () => {
    const { file, database } = library();
    database.pragma('foreign_keys = ON');
    migrate(database, [step(1, 'CREATE TABLE a (x)')], file);
    expect(database.pragma('foreign_keys', { simple: true })).toBe(1);
    expect(() => migrate(database, [step(1, ''), step(2, 'NONSENSE')], file)).toThrow();
    expect(database.pragma('foreign_keys', { simple: true })).toBe(1);
  });

  it('lets a step rebuild a table that others refer to', () => {
    const { file, database } = library();
    migrate(database, migrations, file);
    database.exec(`INSERT INTO assessment VALUES ('a', 'T', '{}', 'mainstay', 1, '', 'in-progress', NULL, '', '');
      INSERT INTO evidence VALUES ('e', 'a', 'Survey', '', NULL, '', '')`);
    const rebuild =
      'CREATE TABLE new (id TEXT NOT NULL PRIMARY KEY) STRICT; INSERT INTO new SELECT id FROM assessment; DROP TABLE assessment; ALTER TABLE new RENAME TO assessment';
    migrate(database, [...migrations, step(2, rebuild)], file);
    expect(database.prepare('SELECT id FROM evidence').pluck().all()).toEqual(['e']);
  });

  it('replaces an older copy, and copies what only the log held so far', () => {
    const { file, database } = library();
    database.pragma('journal_mode = WAL');
    migrate(database, [step(1, 'CREATE TABLE a (x)')], file);
    database.exec("INSERT INTO a VALUES ('in the log')");
    const copy = file.replace('.sqlite', '.before-v2.sqlite');
    writeFileSync(copy, 'left over');
    migrate(database, [step(1, ''), step(2, 'DROP TABLE a')], file);
    const opened = new BetterSqlite3(copy, { readonly: true });
    onTestFinished(() => void opened.close());
    expect(opened.prepare('SELECT x FROM a').pluck().all()).toEqual(['in the log']);
  });

  it('makes no copy where there is nothing to do', () => {
    const { file, database } = library();
    migrate(database, [step(1, 'CREATE TABLE a (x)')], file);
    migrate(database, [step(1, '')], file);
    expect(existsSync(file.replace('.sqlite', '.before-v1.sqlite'))).toBe(false);
  });

  it.each([[[2, 1]], [[1, 1]], [[1, 3, 2]]])('refuses the order %j before it touches anything', (versions) => {
    const { file, database, version } = library();
    expect(() =>
      migrate(
        database,
        versions.map((each) => step(each, `CREATE TABLE t${each} (x)`)),
        file,
      ),
    ).toThrow(/out of order/);
    expect([version(), tables(database)]).toEqual([0, []]);
  });
});

describe('a library of the future', () => {
  const future = async (sql = ''): Promise<TestCore> => {
    const core = openTestCore();
    await anAssessment(core);
    withFile(core, (database) => {
      database.exec(`PRAGMA user_version = 99; ${sql}`);
      database.pragma('wal_checkpoint(TRUNCATE)');
    });
    return core;
  };

  it('is opened to be read and is never written, when its makers say that we can read it', async () => {
    const core = await future();
    const before = readFileSync(fileOf(core));
    const reader = openTestCore(core.folder);
    expect((await reader.call('library.status', {})).state).toBe('read-only-newer');
    const [found] = await reader.call('assessments.list', {});
    const assessmentId = found?.id ?? expect.fail('not readable');
    const [labour] = await reader.call('respondents.list', { assessmentId });
    const writes = [
      ['answers.save', { assessmentId, respondentId: labour?.id, indicatorId: LAB_01, changes: { value: 1 } }],
      ['assessments.save', { assessmentId, setup: aSetup() }],
      ['assessments.create', { setup: aSetup(), respondents: [] }],
      ['assessments.moveToBin', { assessmentId }],
      ['library.addSample', {}],
      ['library.restoreSample', {}],
      ['library.saveSettings', { zoom: 110 }],
    ] as const;
    for (const [name, input] of writes) expect(await refusalOf(reader, name, input), name).toBe('library-read-only');
    reader.close();
    expect(readFileSync(fileOf(core)).equals(before)).toBe(true);
  });

  it('is refused, with the version that made it, when we cannot read it', async () => {
    const core = await future(
      "UPDATE meta SET value = '50' WHERE key = 'readable_by'; UPDATE meta SET value = '7.8.9' WHERE key = 'made_by'",
    );
    const before = readFileSync(fileOf(core));
    expect(() => openTestCore(core.folder)).toThrow(
      expect.objectContaining({ code: 'library-newer', values: expect.objectContaining({ version: '7.8.9' }) }),
    );
    expect(readFileSync(fileOf(core)).equals(before)).toBe(true);
  });

  it('is refused, and let go again, when it does not say who can read it', async () => {
    const core = await future('DROP TABLE meta');
    expect(() => openTestCore(core.folder)).toThrow(expect.objectContaining({ code: 'library-newer' }));
  });
});
