import { join } from 'node:path';
import { expect, it, onTestFinished } from 'vitest';
import { openDatabase } from '#main/database/open-database.ts';
import { temporaryFolder } from '#tests/helpers/open-test-core.ts';

const opened = () => {
  const library = openDatabase(join(temporaryFolder(), 'library.sqlite'), 'test');
  onTestFinished(library.close);
  return library.database;
};

it('keeps every commit through a power cut, alone on the file, with references enforced', () => {
  const database = opened();
  const read = (name: string) => database.pragma(name, { simple: true });
  expect({
    journal: read('journal_mode'),
    synchronous: read('synchronous'),
    locking: read('locking_mode'),
    references: read('foreign_keys'),
  }).toEqual({ journal: 'wal', synchronous: 2, locking: 'exclusive', references: 1 });
});

it('finds answers, history and evidence by index, never by a scan', () => {
  const database = opened();
  const plan = (sql: string) =>
    (database.prepare(`EXPLAIN QUERY PLAN ${sql}`).all() as { detail: string }[])
      .map(({ detail }) => detail)
      .join('; ');
  for (const sql of [
    "SELECT * FROM answer WHERE assessment_id = 'a'",
    "SELECT * FROM answer WHERE assessment_id = 'a' AND respondent_id = 'r' AND indicator_id = 'i'",
    "SELECT * FROM agreed_answer WHERE assessment_id = 'a'",
    "SELECT * FROM change WHERE assessment_id = 'a' AND record = 'r' ORDER BY sequence DESC LIMIT 1",
    "SELECT * FROM evidence WHERE assessment_id = 'a' ORDER BY title, year, page, id",
    "SELECT * FROM respondent WHERE assessment_id = 'a' ORDER BY position",
  ]) {
    expect(plan(sql), sql).toMatch(/^SEARCH/);
  }
});
