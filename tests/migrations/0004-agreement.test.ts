import { join } from 'node:path';
import BetterSqlite3 from 'better-sqlite3';
import { expect, it, onTestFinished } from 'vitest';
import { migrate } from '#main/database/migrate.ts';
import { migrations } from '#main/database/migrations/index.ts';
import { temporaryFolder } from '#tests/helpers/open-test-core.ts';

const SETUP = '{"place":"Testland","weights":{}}';
const AGREED = '{"indicatorId":"LAB-01","value":2}';

it('gives old agreements no evidence kept and old set-ups no lead bodies, in the tables and in history', () => {
  const file = join(temporaryFolder(), 'library.sqlite');
  const database = new BetterSqlite3(file);
  onTestFinished(() => void database.close());
  migrate(database, migrations, file, 3);
  database
    .prepare(
      "INSERT INTO assessment (id, place, setup_json, framework_key, framework_version, framework_hash, status, created_at, updated_at) VALUES ('a', 'Testland', ?, 'mainstay', 1, '', 'in-progress', '', '')",
    )
    .run(SETUP);
  database.exec(
    "INSERT INTO agreed_answer (assessment_id, indicator_id, value, whom_to_ask, agreed_by, reason, agreed_at) VALUES ('a', 'LAB-01', '2', '', 'All', '', '')",
  );
  const change = database.prepare(
    "INSERT INTO change (id, change_group, assessment_id, record, parents_json, before_json, after_json, author_role, at) VALUES (?, 'g', 'a', ?, '[]', ?, ?, '', '')",
  );
  change.run('1', 'assessment', 'null', SETUP);
  change.run('2', 'agreed/LAB-01', AGREED, AGREED);
  change.run('3', 'answer/r/LAB-01', 'null', AGREED);

  migrate(database, migrations, file, 4);

  const one = (sql: string) => JSON.parse(String(database.prepare(sql).pluck().get()));
  const led = { ...JSON.parse(SETUP), leadBodies: {}, leadRule: false };
  expect(one('SELECT setup_json FROM assessment')).toEqual(led);
  expect(one('SELECT evidence_json FROM agreed_answer')).toEqual([]);
  const states = (id: string) => [
    one(`SELECT before_json FROM change WHERE id = '${id}'`),
    one(`SELECT after_json FROM change WHERE id = '${id}'`),
  ];
  const kept = { ...JSON.parse(AGREED), evidenceIds: [] };
  expect(states('1')).toEqual([null, led]);
  expect(states('2')).toEqual([kept, kept]);
  expect(states('3')).toEqual([null, JSON.parse(AGREED)]);
});
