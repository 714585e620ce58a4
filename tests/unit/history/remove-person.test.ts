import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { anAssessment, fileOf, refusalOf } from '#tests/helpers/an-assessment.ts';
import { openTestCore } from '#tests/helpers/open-test-core.ts';

it('takes a name out of every row and out of history, and nothing else', async () => {
  const core = openTestCore();
  await core.call('library.addSample', {});
  await anAssessment(core);
  const [found] = (await core.call('assessments.list', { search: 'Round 1 (2025)' })).filter(({ sample }) => sample);
  const assessmentId = found?.id as NonNullable<typeof found>['id'];
  const { steps } = await core.call('plan.get', { assessmentId });
  const of = (index: number) => `step/${steps[index]?.id}`;
  await core.call('plan.savePerson', { assessmentId, of: of(0), name: 'Adaora Quennell' });
  await core.call('plan.savePerson', { assessmentId, of: of(0), name: 'Tamsin Orrow' });
  await core.call('plan.savePerson', { assessmentId, of: of(1), name: 'Adaora Quennell' });
  expect(await refusalOf(core, 'history.removePerson', { assessmentId, name: 'Adaora' })).toBe('unknown-person');
  expect(await core.call('history.removePerson', { assessmentId, name: 'Adaora Quennell' })).toEqual({ removed: 1 });
  expect((await core.call('plan.get', { assessmentId })).persons).toEqual([{ of: of(0), name: 'Tamsin Orrow' }]);
  expect((await core.call('library.verify', {})).filter(({ passed }) => !passed)).toEqual([]);
  expect(await refusalOf(core, 'history.removePerson', { assessmentId, name: 'Adaora Quennell' })).toBe(
    'unknown-person',
  );
  const acts = await core.call('history.compare', { assessmentId, from: 0 });
  expect(JSON.stringify(acts)).not.toContain('Quennell');
  const { id } = await core.call('backups.make', {});
  expect(readFileSync(fileOf(core).replace('library.sqlite', `backups/${id}`)).includes('Quennell')).toBe(false);
});
