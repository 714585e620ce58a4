import { expect, it } from 'vitest';
import { openTestCore } from '#tests/helpers/open-test-core.ts';

it('adds the worked example with both rounds', async () => {
  const core = openTestCore();
  const { assessmentIds } = await core.call('library.addSample', {});
  const list = await core.call('assessments.list', {});
  expect(list.map(({ id }) => id).sort()).toEqual([...assessmentIds].sort());
  expect(core.ports.bugs).toEqual([]);
});
