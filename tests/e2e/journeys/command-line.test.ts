import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { unzipSync } from 'fflate';
import { expect, it } from 'vitest';
import { respondentId } from '#shared/assessment/ids.ts';
import { withUsual } from '#shared/reports/report-choices.ts';
import { commandLine, withSample } from '#tests/helpers/command-line.ts';
import { openTestCore } from '#tests/helpers/open-test-core.ts';

it('plays the main job: sample, results, answer, score changes, annex and workbook', () => {
  const { run, json, round1, data } = withSample();
  const env = (results: { modules: { id: string; score: number }[] }) =>
    results.modules.find(({ id }) => id === 'ENV')?.score;
  expect(env(json('results', round1))).toBe(28.125);
  const saved = run(
    'answer',
    round1.slice(0, 6),
    'ENV-12',
    '4',
    '--respondent',
    'Ministry of Environment',
    '--grade',
    'B',
    '--comment',
    'Published for the first time.',
  );
  expect(saved).toMatchObject({ status: 0, stderr: '' });
  expect(env(json('results', round1))).toBeCloseTo((100 * 13) / 36, 10);

  const annex = join(data, 'annex.docx');
  expect(run('report', round1, '--kind', 'annex', '--lang', 'en', '--out', annex)).toMatchObject({
    status: 0,
    stderr: '',
  });
  expect(new TextDecoder().decode(unzipSync(readFileSync(annex))['word/document.xml'])).toContain(
    'Published for the first time.',
  );
  const chosen = ['report', round1, '--kind', 'annex', '--sections', 'sources,method', '--now', '2031-05-06'];
  const [once, again] = ['once', 'again'].map((name) => join(data, `${name}.docx`)) as [string, string];
  expect(run(...chosen, '--timings', '--out', once).stdout).toMatch(
    /once\.docx\nreading \d+ ms\npictures \d+ ms\nwriting/,
  );
  expect(json(...chosen, '--timings', '--out', again).timings.map(({ step }: { step: string }) => step)).toEqual([
    'reading',
    'pictures',
    'writing',
    'checking',
  ]);
  expect(Buffer.compare(readFileSync(once), readFileSync(again))).toBe(0);
  const short = new TextDecoder().decode(unzipSync(readFileSync(once))['word/document.xml']);
  expect(short).toContain('6 May 2031');
  expect(short).not.toContain('Published for the first time.');
  const workbook = join(data, 'workbook.xlsx');
  expect(run('report', round1, '--kind', 'workbook', '--out', workbook)).toMatchObject({ status: 0, stderr: '' });
  expect(existsSync(workbook)).toBe(true);
  expect(run('verify').status).toBe(0);
});

it('prints the shapes that scripts rely on, ids and unrounded numbers only', () => {
  const { json, round1 } = withSample();
  const [first] = json('list');
  expect(Object.keys(first)).toEqual(['id', 'title', 'place', 'round', 'status', 'updatedAt']);
  const results = json('results', round1, '--view', 'agreed');
  expect(Object.keys(results)).toEqual([
    'view',
    'proposedCount',
    'total',
    'modules',
    'byStage',
    'byDirection',
    'bySdg',
    'byGcm',
    'redFlags',
  ]);
  expect(results.view).toBe('agreed');
  expect(Object.keys(results.total)).toEqual(['score', 'low', 'high', 'rating', 'ratedModules', 'lowest']);
  expect(Object.keys(results.modules[0])).toEqual([
    'id',
    'score',
    'low',
    'high',
    'coverage',
    'confidence',
    'rating',
    'firm',
    'provisional',
    'answered',
    'applicable',
  ]);
  expect(results.byStage.map(({ id }: { id: string }) => id)).toEqual(['SIT', 'OBJ', 'MEA', 'BUD', 'MON']);
  expect(results.byDirection.map(({ id }: { id: string }) => id)).toEqual([
    'policy-to-migration',
    'migration-to-policy',
    'both',
  ]);
  expect(results.redFlags).toHaveLength(23);
});

it('writes what of a plan is to come or late as a calendar file', () => {
  const { run, round1, data } = withSample();
  const file = join(data, 'plan.ics');
  expect(run('plan', round1, '--ics', file, '--now', '2026-11-27')).toEqual({
    status: 0,
    stdout: `${file}\n`,
    stderr: '',
  });
  const lines = readFileSync(file, 'utf8').replaceAll('\r\n ', '').split('\r\n');
  expect(lines).toContain('DTSTAMP:20261127T000000Z');
  expect(lines).toContain('SUMMARY:Step: Open a diaspora counter with online registration of firms.');
  expect(lines).toContain('SUMMARY:Review of an appraisal: Nurse training for overseas placement');
  const uids = lines.filter((line) => line.startsWith('UID:'));
  expect(new Set(uids).size).toBe(uids.length);
  expect(uids).toHaveLength(lines.filter((line) => line === 'BEGIN:VEVENT').length);
});

it('says first which form was asked', () => {
  const { run, round1, practice } = withSample();
  const firstLine = (id: string) => run('results', id).stdout.split('\n')[0];
  expect(firstLine(round1)).toBe('Full form');
  expect(firstLine(practice)).toBe('Short form: 54 of the 122 indicators');
});

it('shows one respondent alone, with only its modules applicable', () => {
  const { json, round1 } = withSample();
  const { modules } = json('results', round1, '--view', 'respondent:Ministry of Gender Equality');
  expect(
    modules.filter(({ applicable }: { applicable: number }) => applicable > 0).map(({ id }: { id: string }) => id),
  ).toEqual(['GEN']);
});

it('adds the sample once and restores it when told', () => {
  const { run, json, round1 } = withSample();
  run('answer', round1, 'ENV-12', '4', '--respondent', 'Ministry of Environment');
  expect(run('sample').stdout).toContain(round1);
  expect(json('list')).toHaveLength(3);
  expect(json('results', round1).modules[4].answered).toBe(9);
  run('sample', '--restore');
  expect(json('results', round1).modules[4].answered).toBe(8);
});

it('refuses with exit 1, a sentence on stderr and nothing on stdout', () => {
  const { run, round1, round2 } = withSample();
  const labour = ['--respondent', 'Ministry of Labour'];
  const refused: readonly (readonly [string[], string])[] = [
    [['answer', round1, 'LAB-99', '2', ...labour], 'LAB-99'],
    [['answer', round1, 'LAB-01', '5', ...labour], '“5” is not an answer'],
    [['answer', round1, 'LAB-01', 'NA', ...labour], 'no reason is given'],
    [['answer', round1, 'LAB-01', '2', '--respondent', 'Ministry of Magic'], 'Ministry of Magic'],
    [['answer', round1, 'LAB-01', '2', ...labour, '--grade', 'D'], '“D” is not an evidence grade'],
    [['results', 'ffffffff'], 'ffffffff'],
    [['results', round1, '--view', 'everybody'], 'everybody'],
    [['report', round2, '--kind', 'annex', '--lang', 'xx', '--out', '/tmp/never.docx'], 'xx'],
    [['report', round2, '--kind', 'annex', '--sections', 'method,poems', '--out', '/tmp/never.docx'], 'poems'],
    [['report', round2, '--kind', 'annex', '--final', '--out', '/tmp/never.docx'], 'needs a closed round'],
    [['report', round2, '--kind', 'workbook', '--out', '/no/such/folder/a.xlsx'], '/no/such/folder/a.xlsx'],
  ];
  for (const [words, sentence] of refused) {
    const { status, stdout, stderr } = run(...words);
    expect({ words, status, stdout }).toEqual({ words, status: 1, stdout: '' });
    expect(stderr).toContain(sentence);
  }
});

it('names a free file beside one that cannot be replaced, and takes it where asked', () => {
  const { run, data, round1 } = withSample();
  // As a folder stands there, no system replaces it; a file that is open in Word is answered alike on Windows.
  const folder = join(data, 'reports');
  const make = ['report', round1, '--kind', 'gaps', '--out', folder];
  mkdirSync(folder);
  const first = run(...make).stdout.trim();
  rmSync(first);
  mkdirSync(join(first, 'full'), { recursive: true });
  const other = first.replace('.docx', ' (2).docx');
  const refused = run(...make);
  expect(refused).toMatchObject({ status: 1, stdout: '' });
  expect(refused.stderr).toContain(`save under the name “${basename(other)}”, which is free`);
  expect(refused.stderr).toContain('With --other-name');
  expect(readdirSync(folder)).toEqual([basename(first)]);
  expect(run(...make, '--other-name')).toMatchObject({ status: 0, stdout: `${other}\n` });
  expect(existsSync(other)).toBe(true);
});

it('takes kept choices by their name, and names the bodies that are gone', async () => {
  const { json, data, round1 } = withSample();
  const core = openTestCore(data);
  const { respondents: _, ...choices } = withUsual({ sections: ['sources'] });
  const bodies = [{ id: respondentId.parse('00000000-0000-4000-8000-000000000002'), name: 'Ministry of Tides' }];
  await core.call('library.saveSettings', { reportPresets: [{ name: 'Sources', language: 'en', choices, bodies }] });
  core.close();
  const out = join(data, 'sources.docx');
  const made = json('report', round1, '--kind', 'annex', '--preset', 'Sources', '--out', out);
  expect(made).toEqual({ file: out, missingBodies: ['Ministry of Tides'] });
  const words = new TextDecoder().decode(unzipSync(readFileSync(out))['word/document.xml']);
  expect(words).toContain('those of no single body are printed');
});

it('answers wrong usage with exit 2', () => {
  const { run, round1 } = withSample();
  for (const words of [
    ['dance'],
    ['results'],
    ['answer', round1, 'LAB-01', '2'],
    ['report', round1, '--kind', 'poem', '--out', 'x'],
    ['report', round1, '--kind', 'annex', '--now', 'soon', '--out', 'x'],
    ['list', '--colour'],
  ]) {
    expect({ words, status: run(...words).status }).toEqual({ words, status: 2 });
  }
});

it('refuses an empty id', () => {
  const { run } = withSample();
  expect(run('results', '')).toMatchObject({ status: 1 });
});

it('finds a damaged library by its first look and leaves it as it is', () => {
  const { data, run } = withSample();
  const file = join(data, 'library.sqlite');
  const whole = readFileSync(file);
  writeFileSync(file, whole.subarray(0, 5_000));
  const { status, stderr } = run('verify');
  expect(status).toBe(1);
  expect(stderr).toContain('damaged');
  expect(readFileSync(file).length).toBe(5_000);
});

it('prints the whole framework with its words', () => {
  const { json } = commandLine();
  const { key, version, hash, modules, glossary, sources } = json('framework', 'show');
  expect({ key, version }).toEqual({ key: 'mainstay', version: 1 });
  expect(hash).toMatch(/^[0-9a-f]{64}$/);
  const indicators = modules.flatMap((module: { indicators: object[] }) => module.indicators);
  expect(indicators).toHaveLength(122);
  expect(indicators[6]).toMatchObject({
    id: 'LAB-07',
    stage: 'MEA',
    direction: 'policy-to-migration',
    critical: true,
    short: true,
    gcm: [6],
  });
  expect(glossary.length).toBeGreaterThanOrEqual(80);
  expect(sources[0]).toMatchObject({ id: 'FN' });
});

it('refuses a language that it does not have with a sentence that names it', () => {
  const { run } = commandLine();
  const { status, stdout, stderr } = run('framework', 'show', '--lang', 'tlh', '--json');
  expect({ status, stdout }).toEqual({ status: 1, stdout: '' });
  expect(stderr).toBe(
    'Mainstay has no language “tlh” here. Nothing was changed. Choose one from the list of languages.\n',
  );
});

it('backs the library up to a folder, looks into the copy, and restores it', () => {
  const { run, json, round1, data } = withSample();
  const stick = join(data, 'stick/backups');
  const { file } = json('backup', '--out', stick);
  expect(file.startsWith(stick)).toBe(true);
  run('answer', round1, 'ENV-12', '4', '--respondent', 'Ministry of Environment', '--grade', 'B');
  const level = () => json('results', round1).modules.find(({ id }: { id: string }) => id === 'ENV').answered;
  const answered = level();
  const looked = json('restore', file, '--dry-run');
  expect(looked.assessments.map(({ here }: { here: string }) => here)).toContain('newer');
  expect(level()).toBe(answered);
  expect(json('restore', file).restored.assessments).toBe(3);
  expect(level()).toBe(answered - 1);
  writeFileSync(join(stick, 'broken.sqlite'), 'no library');
  expect(run('restore', join(stick, 'broken.sqlite'))).toMatchObject({ status: 1, stdout: '' });
  expect(level()).toBe(answered - 1);
});
