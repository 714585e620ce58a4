import { closeSync, openSync, writeSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { createTranslate } from '#main/core/translate.ts';
import { anAssessment, aRespondent, fileOf, LAB_01, LAB_02, tamper, withFile } from '#tests/helpers/an-assessment.ts';
import { openTestCore, type TestCore } from '#tests/helpers/open-test-core.ts';

/** A library with every kind of record, some changed more than once. */
async function used(): Promise<TestCore> {
  const core = openTestCore();
  const { assessmentId, labour } = await anAssessment(core);
  const key = { assessmentId, respondentId: labour, indicatorId: LAB_01 };
  const citation = { title: 'Survey', body: '', year: 2024, page: '', link: '' };
  await core.call('answers.save', { ...key, changes: { value: 1 } });
  await core.call('answers.save', { ...key, changes: { value: 2, grade: 'B' } });
  await core.call('answers.save', { ...key, indicatorId: LAB_02, changes: { value: 'NA', reason: 'None' } });
  const { evidence } = await core.call('evidence.cite', { ...key, source: { citation } });
  await core.call('evidence.save', { assessmentId, evidenceId: evidence.id, citation: { ...citation, year: 2025 } });
  await core.call('evidence.attach', {
    ...key,
    evidenceId: evidence.id,
    token: core.offer(Buffer.from('the survey'), 'survey.txt', 'attachment'),
  });
  const { id } = await core.call('respondents.add', { assessmentId, fields: aRespondent('Chamber') });
  await core.call('respondents.remove', { assessmentId, respondentId: id });
  await core.call('library.addSample', {});
  return core;
}

const failed = async (core: TestCore) =>
  (await core.call('library.verify', {})).filter(({ passed }) => !passed).map(({ name }) => name);

it('finds a used library sound', async () => {
  const core = await used();
  const checks = await core.call('library.verify', {});
  expect(checks.map(({ name, passed, detail }) => [name, passed, detail])).toEqual([
    ['integrity', true, ''],
    ['references', true, ''],
    ['records', true, ''],
    ['history', true, ''],
    ['attachments', true, ''],
    ['search', true, ''],
    ['frameworks', true, ''],
  ]);
  expect(core.ports.bugs).toEqual([]);
});

const LAST_STEP =
  "record LIKE 'answer/%/LAB-01' AND sequence = (SELECT max(sequence) FROM change AS c WHERE c.record = change.record)";

describe('finds what was done by SQL behind its back:', () => {
  it.each([
    ['another level', "UPDATE answer SET value = '4' WHERE indicator_id = 'LAB-01'", ['history']],
    ['another grade', "UPDATE answer SET grade = 'A' WHERE indicator_id = 'LAB-01' AND grade = 'B'", ['history']],
    ['another comment', "UPDATE answer SET comment = 'x' WHERE indicator_id = 'LAB-02'", ['history']],
    ['an answer that is gone', "DELETE FROM answer WHERE indicator_id = 'LAB-02'", ['history']],
    ['an agreed answer that is gone', "DELETE FROM agreed_answer WHERE indicator_id = 'LAB-01'", ['history']],
    ['another citation', 'UPDATE evidence SET year = 1999', ['history']],
    ['another name of a body', "UPDATE respondent SET name = name || '!'", ['history']],
    ['another place', "UPDATE assessment SET setup_json = json_set(setup_json, '$.place', 'X')", ['history']],
    [
      'an impossible level',
      "UPDATE answer SET value = '9' WHERE indicator_id = 'LAB-01'",
      ['integrity', 'records', 'history'],
    ],
    [
      'a set-up that is no set-up',
      "UPDATE assessment SET setup_json = '{}'",
      ['records', 'history', 'search', 'frameworks'],
    ],
    ['an answer of nobody', "DELETE FROM respondent WHERE name = 'Labour'", ['references', 'history']],
    [
      'a rewritten past',
      `UPDATE change SET after_json = json_set(after_json, '$.value', 3) WHERE ${LAST_STEP}`,
      ['history'],
    ],
    ['a forgotten last step', `DELETE FROM change WHERE ${LAST_STEP}`, ['history']],
    [
      'a forgotten first step',
      "DELETE FROM change WHERE record LIKE 'answer/%/LAB-01' AND parents_json = '[]'",
      ['history'],
    ],
    ['a step without a parent', `UPDATE change SET parents_json = '[]' WHERE ${LAST_STEP}`, ['history']],
    ['an attached content that was changed', "UPDATE attachment SET bytes = x'00112233'", ['attachments']],
    [
      'an attached content that is gone',
      'DELETE FROM attachment_use; DELETE FROM attachment',
      ['references', 'attachments'],
    ],
    [
      'a content that nothing mentions',
      `INSERT INTO attachment VALUES ('${'0'.repeat(64)}', 1, x'00')`,
      ['attachments'],
    ],
    [
      'an attached file of another size',
      'UPDATE evidence SET file_size = 99 WHERE file_size IS NOT NULL',
      ['history', 'attachments'],
    ],
    [
      'another framework than the answers were given in',
      "UPDATE assessment SET framework_hash = replace(framework_hash, 'a', 'b')",
      ['history', 'frameworks'],
    ],
    [
      'an own framework that cannot be read',
      "INSERT INTO own_framework (key, version, hash, files_json, added_at) VALUES ('own', 1, '', '{}', '')",
      ['frameworks'],
    ],
    ['a history that is gone', 'DELETE FROM change', ['history']],
  ])('%s', async (_name, sql, checks) => {
    expect(await failed(tamper(await used(), sql))).toEqual(checks);
  });
});

describe('finds damage:', () => {
  /** Overwrites the beginning of the page at which a table begins. */
  const damage = (core: TestCore, table: string): TestCore => {
    const at = withFile(core, (database) => {
      database.pragma('journal_mode = DELETE');
      const page = Number(database.prepare('SELECT rootpage FROM sqlite_schema WHERE name = ?').pluck().get(table));
      return (page - 1) * Number(database.pragma('page_size', { simple: true }));
    });
    const file = openSync(fileOf(core), 'r+');
    writeSync(file, Buffer.alloc(200, 0xff), 0, 200, at);
    closeSync(file);
    return openTestCore(core.folder);
  };

  it.each(['answer', 'change', 'evidence', 'agreed_answer'])('a page of the table %s', async (table) => {
    expect(await failed(damage(await used(), table))).toContain('integrity');
  });
});

it('changes nothing', async () => {
  const core = await used();
  const before = await core.call('assessments.list', {});
  await core.call('library.verify', {});
  expect(await core.call('assessments.list', {})).toEqual(before);
});

it('has words for every check, on the screen and on the command line', async () => {
  const t = createTranslate('en');
  for (const { name } of await openTestCore().call('library.verify', {}))
    for (const place of ['cli', 'settings.data']) expect(t(`${place}.check.${name}`)).not.toContain('check.');
});
