import { expect, it } from 'vitest';
import { refusalOf } from '#tests/helpers/an-assessment.ts';
import { openTestCore } from '#tests/helpers/open-test-core.ts';

it('gives the results of several assessments in the order asked for, with what keeps them apart', async () => {
  const core = openTestCore();
  const { assessmentIds } = await core.call('library.addSample', {});
  const asked = [...assessmentIds].reverse();
  const columns = await core.call('results.portfolio', { assessmentIds: asked });
  expect(columns.map(({ id }) => id)).toEqual(asked);
  for (const { id, modules, total } of columns) {
    const own = await core.call('results.get', { assessmentId: id, view: 'proposed' });
    expect([modules, total]).toEqual([own.modules, own.total]);
  }
  expect(columns.map(({ differences }) => differences)).toEqual([
    ['short-form', 'proposed', 'provisional'],
    [],
    ['provisional'],
  ]);
});

it('is empty where nothing is asked for, and refuses what is not there or too much', async () => {
  const core = openTestCore();
  expect(await core.call('results.portfolio', { assessmentIds: [] })).toEqual([]);
  const id = '00000000-0000-4000-8000-000000000000';
  expect(await refusalOf(core, 'results.portfolio', { assessmentIds: [id] })).toBe('unknown-assessment');
  expect(await refusalOf(core, 'results.portfolio', { assessmentIds: Array(25).fill(id) })).toBe('invalid-input');
});
