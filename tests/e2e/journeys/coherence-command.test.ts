import { expect, it } from 'vitest';
import { withSample } from '#tests/helpers/command-line.ts';

it('prints the matrix of the worked example, and refuses a level that there is not', () => {
  const { run, json, round1, practice } = withSample();
  const found = json('coherence', round1, '--level', '1');
  expect(Object.keys(found)).toEqual(['discussed', 'total', 'nodes', 'pairs', 'loops']);
  expect([found.discussed, found.total]).toEqual([30, 30]);
  expect(found.nodes[0]).toEqual({
    id: 'LAB',
    out: 6,
    in: 5,
    positiveOut: 6,
    negativeOut: 0,
    positiveIn: 6,
    negativeIn: -1,
    secondOrder: -2,
    influence: 5,
  });
  expect(found.pairs[0]).toEqual({
    first: 'EDU',
    second: 'HSP',
    forward: -2,
    back: 1,
    type: 'one-sided-conflict',
    need: 3,
    now: 0,
    gap: 3,
  });
  expect(run('coherence', round1).stdout).toContain('EDU–HSP  −2 / 1  One-sided conflict; needed 3, now 0, gap 3');
  expect(json('coherence', practice)).toMatchObject({ discussed: 0, total: 30, loops: null });
  expect(json('coherence', round1, '--level', '2')).toMatchObject({ discussed: 0, total: 0, nodes: [], pairs: [] });
  expect(run('coherence', round1, '--level', '3')).toMatchObject({ status: 2, stdout: '' });
});
