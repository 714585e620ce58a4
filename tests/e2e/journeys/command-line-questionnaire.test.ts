import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { withSample } from '#tests/helpers/command-line.ts';
import { filled } from '#tests/helpers/fill-questionnaire.ts';
import { temporaryFolder } from '#tests/helpers/open-test-core.ts';
import { asCsv, KOBO, resultsOf } from '#tests/helpers/xlsform-results.ts';

const LABOUR = 'Ministry of Labour';

/** The worked example's practice, with a questionnaire of one body as it went out. */
function sentOut(format: 'xlsx' | 'xlsform') {
  const cli = withSample();
  const id = cli.round1;
  const form = join(temporaryFolder(), 'form.xlsx');
  cli.json('questionnaire', id, '--respondent', LABOUR, '--format', format, '--out', form);
  const back = (name: string, bytes: Uint8Array) => {
    const file = join(temporaryFolder(), name);
    writeFileSync(file, bytes);
    return file;
  };
  return { ...cli, id, form: readFileSync(form), back };
}

describe('a questionnaire on the command line', () => {
  it('goes out, is looked at, is taken, and is equal the second time', () => {
    const { json, form, back, run } = sentOut('xlsx');
    const file = back('returned.xlsx', filled(form, { 'LAB-01': { Answer: 4 }, 'LAB-02': { Answer: 'perhaps' } }));
    const looked = json('import', file, '--dry-run');
    expect(looked).toMatchObject({ kind: 'questionnaire', applied: false, taken: 1, conflicts: [], missing: [] });
    expect(looked.refused).toEqual([
      {
        where: 'Questions, row 3 (LAB-02)',
        why: '“perhaps” is neither a level from 0 to 4 nor NA nor DK. The answer was not taken.',
      },
    ]);
    expect(json('import', file)).toMatchObject({ applied: true, taken: 1 });
    expect(json('import', file)).toMatchObject({ applied: true, new: 0, taken: 0, equal: looked.equal + 1 });
    expect(run('verify').status).toBe(0);
  });

  it('is held where both went on, until it is said what stands', () => {
    const { json, run, id, form, back } = sentOut('xlsx');
    const file = back('returned.xlsx', filled(form, { 'LAB-01': { Answer: 4 } }));
    json('answer', id, 'LAB-01', '0', '--respondent', LABOUR);
    const held = run('import', file, '--json');
    expect(held.status).toBe(1);
    expect(JSON.parse(held.stdout)).toMatchObject({
      applied: false,
      conflicts: [{ record: expect.stringMatching(/LAB-01$/), mine: { value: 0 }, theirs: { value: 4 } }],
    });
    expect(json('import', file, '--on-conflict', 'comment')).toMatchObject({ applied: true });
    expect(json('consolidation', id).find((each: { id: string }) => each.id === 'LAB-01').answers).toContainEqual(
      expect.objectContaining({ respondent: LABOUR, value: 0 }),
    );
    expect(json('import', file, '--on-conflict', 'theirs')).toMatchObject({ applied: true });
    expect(json('consolidation', id).find((each: { id: string }) => each.id === 'LAB-01').answers).toContainEqual(
      expect.objectContaining({ respondent: LABOUR, value: 4 }),
    );
  });

  it('takes the results of a server', () => {
    const { json, id, form, back } = sentOut('xlsform');
    const file = back('results.csv', asCsv(resultsOf(form, [{ LAB_01: '4', LAB_01_comment: 'Now.' }], KOBO), ';'));
    const taken = json('import', file, '--into', id, '--on-conflict', 'theirs');
    expect(taken).toMatchObject({ kind: 'xlsform-results', applied: true, refused: [] });
  });

  it('asks for the body where the file does not say', () => {
    const { json, run, id, back, form } = sentOut('xlsx');
    const bare = filled(form, { 'LAB-01': { Answer: 4 } }, (book) => {
      book.SheetNames = book.SheetNames.filter((name) => name !== 'mainstay-questionnaire');
    });
    const file = back('bare.xlsx', bare);
    expect(run('import', file)).toMatchObject({ status: 1, stdout: '' });
    expect(run('import', file, '--into', id).stderr).toContain('--respondent');
    expect(json('import', file, '--into', id, '--respondent', LABOUR, '--on-conflict', 'theirs').kind).toBe(
      'questionnaire',
    );
  });
});
