import { expect, it } from 'vitest';
import { h2 } from '#tests/fixtures/ombreda-h2.ts';
import { withSample } from '#tests/helpers/command-line.ts';

it('prints the panel and both headlines of each module, and every indicator answered in either round', () => {
  const { json, round1, round2 } = withSample();
  const { modules, indicators } = json('compare', round1.slice(0, 8), round2);
  expect(modules.map(({ id }: { id: string }) => id)).toEqual(Object.keys(h2.round1));
  const env = modules.find(({ id }: { id: string }) => id === 'ENV');
  expect(env).toEqual({
    id: 'ENV',
    n: 8,
    before: 28.125,
    after: 43.75,
    headlineBefore: 28.125,
    headlineAfter: (100 * 19) / 48,
  });
  expect(indicators.find(({ id }: { id: string }) => id === 'ENV-01')).toEqual({
    id: 'ENV-01',
    before: 2,
    after: 3,
    reason: 'real-change',
  });
  expect(indicators.find(({ id }: { id: string }) => id === 'TRA-09')).toMatchObject({ before: 'NA', reason: null });
  expect(indicators.find(({ id }: { id: string }) => id === 'ENV-12')).toMatchObject({ before: null, after: 2 });
});

it('says the same to people', () => {
  const { run, round1, round2 } = withSample();
  const { stdout } = run('compare', round1, round2);
  expect(stdout).toContain('ENV  28 → 44 on 8 indicators answered in both; headline 28 → 40\n');
  expect(stdout).toContain('ENV-10  1 Recognised → 2 Started  Correction\n');
  expect(stdout).toMatch(/\n0 changes of level have no reason yet\.\n$/);
});

it('refuses a round beside itself, and is wrong usage without two ids', () => {
  const { run, round1 } = withSample();
  expect(run('compare', round1, round1, '--json')).toMatchObject({ status: 1, stdout: '' });
  expect(run('compare', round1)).toMatchObject({ status: 2, stdout: '' });
});
