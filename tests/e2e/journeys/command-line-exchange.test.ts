import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { commandLine, withSample } from '#tests/helpers/command-line.ts';
import { temporaryFolder } from '#tests/helpers/open-test-core.ts';

const LABOUR = 'Ministry of Labour';
const file = (name = 'package.mainstay') => join(temporaryFolder(), name);

/** The coordinator's library with the worked example, and a ministry's that was invited. */
function invited() {
  const hq = withSample();
  const ministry = commandLine();
  const invitation = file();
  hq.json('export', hq.round1, '--respondent', LABOUR, '--invitation', '--out', invitation);
  ministry.json('import', invitation);
  return { hq, ministry, id: hq.round1 };
}

const answer = (cli: { json: (...words: string[]) => unknown }, id: string, indicator: string, value: string) =>
  cli.json('answer', id, indicator, value, '--respondent', LABOUR);

describe('a body’s part, out and back', () => {
  it('is new to the body, taken over when it comes back, equal when it comes twice', () => {
    const { hq, ministry, id } = invited();
    expect(ministry.json('respondents', id).map(({ name }: { name: string }) => name)).toEqual([LABOUR]);
    answer(ministry, id, 'LAB-01', '4');
    const back = file();
    ministry.json('export', id, '--respondent', LABOUR, '--out', back);
    const looked = hq.json('import', back, '--dry-run');
    expect(Object.keys(looked)).toEqual(['kind', 'applied', 'new', 'taken', 'equal', 'known', 'conflicts', 'refused']);
    expect(looked).toMatchObject({
      kind: 'package',
      applied: false,
      new: 0,
      taken: 1,
      known: 0,
      conflicts: [],
      refused: [],
    });
    expect(hq.json('import', back)).toMatchObject({ applied: true, taken: 1 });
    const twice = hq.json('import', back);
    expect(twice).toMatchObject({ applied: true, new: 0, taken: 0, known: 0, equal: looked.equal + 1 });
    answer(hq, id, 'LAB-01', '2');
    expect(hq.json('import', back)).toMatchObject({ known: 1, taken: 0, conflicts: [] });
    expect(hq.run('verify').status).toBe(0);
  });

  it('is held where both answered, until it is said what stands', () => {
    const { hq, ministry, id } = invited();
    answer(ministry, id, 'LAB-01', '4');
    answer(hq, id, 'LAB-01', '1');
    const back = file();
    ministry.json('export', id, '--respondent', LABOUR, '--out', back);
    const { status, stdout } = hq.run('import', back, '--json');
    const held = JSON.parse(stdout);
    expect(status).toBe(1);
    expect(held).toMatchObject({ applied: false, conflicts: [{ mine: { value: 1 }, theirs: { value: 4 } }] });
    expect(held.conflicts[0].record).toMatch(/^answer\/[0-9a-f-]{36}\/LAB-01$/);
    expect(hq.run('import', back, '--on-conflict', 'ours').status).toBe(2);
    expect(hq.json('import', back, '--on-conflict', 'theirs')).toMatchObject({ applied: true });
    expect(hq.json('import', back)).toMatchObject({ conflicts: [], known: 1 });
    expect(hq.run('verify').status).toBe(0);
  });
});

it('a file of another assessment is taken for the body that is named, and known when it comes again', () => {
  const { run, json, round1, practice } = withSample();
  const [all, one] = [file(), file()];
  json('export', practice, '--out', all);
  json('export', practice, '--respondent', 'Vess Delta planning directorate', '--out', one);
  const asProvince = ['--into', round1, '--respondent', 'Vess Delta province', '--on-conflict', 'comment'];
  for (const refused of [
    ['import', one, '--into', round1],
    ['import', all, ...asProvince],
  ])
    expect(run(...refused)).toMatchObject({ status: 1, stdout: '', stderr: expect.stringContaining('which body') });
  const taken = json('import', one, ...asProvince);
  expect(taken.new + taken.conflicts.length).toBeGreaterThan(0);
  const again = json('import', one, '--into', round1);
  expect(again).toMatchObject({ applied: true, new: 0, taken: 0, conflicts: [] });
  expect(again.equal + again.known).toBe(taken.new + taken.conflicts.length);
  expect(run('verify').status).toBe(0);
});

describe('a locked package', () => {
  it('opens with the passphrase in a file, and with no other', () => {
    const { run, json, round1 } = withSample();
    const [locked, secret, wrong] = [file(), file('secret.txt'), file('wrong.txt')];
    writeFileSync(secret, 'four bodies, one table\n');
    writeFileSync(wrong, 'four bodies, two tables\n');
    json('export', round1, '--out', locked, '--passphrase-file', secret);
    expect(readFileSync(locked).subarray(0, 8).toString()).toBe('MAINSTAY');
    expect(run('import', locked)).toMatchObject({
      status: 1,
      stdout: '',
      stderr: expect.stringContaining('still locked'),
    });
    expect(run('import', locked, '--passphrase-file', wrong)).toMatchObject({
      status: 1,
      stderr: expect.stringContaining('not the right one, or the file is damaged'),
    });
    expect(json('import', locked, '--passphrase-file', secret)).toMatchObject({ applied: true, new: 0 });
  });
});

describe('a file that cannot be taken', () => {
  it('is refused with the file, the place and the reason, for people and for scripts', () => {
    const { run } = commandLine();
    const bad = file('letter.mainstay');
    writeFileSync(bad, 'Dear colleague');
    const { status, stdout, stderr } = run('import', bad, '--json');
    expect(status).toBe(1);
    expect(stderr).toContain('letter.mainstay');
    expect(JSON.parse(stdout)).toMatchObject({ applied: false, new: 0, refused: [{ where: 'letter.mainstay' }] });
    expect(run('import', file('nowhere.mainstay'))).toMatchObject({ status: 1, stdout: '' });
  });
});
