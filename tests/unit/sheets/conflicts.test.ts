import { expect, it } from 'vitest';
import { inWindow } from '#main/core/window-context.ts';
import type { Conflict } from '#shared/coherence/conflict.ts';
import { anAssessment, refusalOf } from '#tests/helpers/an-assessment.ts';
import { openTestCore } from '#tests/helpers/open-test-core.ts';

const aConflict = (parts: Partial<Conflict> = {}): Conflict => ({
  id: 'edu-hsp',
  level: 1,
  between: ['EDU', 'HSP'],
  clash: 'Nurse places were doubled for placement abroad while district posts stay empty.',
  whoLoses: 'Patients in rural districts',
  options: ['change-row'],
  decision: '',
  decidedBy: 'Planning, chair',
  owner: 'Ministry of Health',
  date: '2026-06-30',
  result: '',
  isSettled: false,
  ...parts,
});

async function prepared() {
  const core = openTestCore();
  const { assessmentId } = await anAssessment(core);
  const list = () => core.call('coherence.conflicts', { assessmentId });
  const save = (conflict: Conflict) => core.call('coherence.saveConflict', { assessmentId, conflict });
  return { core, assessmentId, list, save };
}

it('keeps rows in the order in which they came, through later changes', async () => {
  const { list, save } = await prepared();
  await save(aConflict());
  await save(aConflict({ id: 'tra-env', between: ['TRA', 'ENV'] }));
  await save(aConflict({ isSettled: true, decision: 'One rural place for each place abroad.' }));
  expect((await list()).map(({ id, isSettled }) => [id, isSettled])).toEqual([
    ['edu-hsp', true],
    ['tra-env', false],
  ]);
});

it('takes a row out, brings it back by undo, and stays sound', async () => {
  const { core, assessmentId, list, save } = await prepared();
  const mine = <T>(work: () => Promise<T>) => inWindow('mine', work);
  await save(aConflict());
  await mine(() => core.call('coherence.removeConflict', { assessmentId, id: 'edu-hsp' }));
  expect(await list()).toEqual([]);
  await mine(() => core.call('history.undo', { assessmentId }));
  expect(await list()).toEqual([aConflict()]);
  expect((await core.call('library.verify', {})).filter(({ passed }) => !passed)).toEqual([]);
});

it('refuses what does not exist, what is no date, and writing where nothing may be written', async () => {
  const { core, assessmentId, list } = await prepared();
  const save = (conflict: object) => refusalOf(core, 'coherence.saveConflict', { assessmentId, conflict });
  expect(await refusalOf(core, 'coherence.removeConflict', { assessmentId, id: 'nothing' })).toBe('unknown-id');
  expect(await save(aConflict({ date: '2026-02-30' }))).toBe('not-a-date');
  expect(await save({ ...aConflict(), id: '../x' })).toBe('unknown-id');
  expect(await save(aConflict({ between: ['EDU', 'EDU'] }))).toBe('node-on-itself');
  expect(await save(aConflict({ between: ['EDU', 'XYZ'] }))).toBe('unknown-node');
  expect(await save({ ...aConflict(), clash: 'x'.repeat(5_000) })).toBe('text-too-long');
  await core.call('assessments.moveToBin', { assessmentId });
  expect(await save(aConflict())).toBe('assessment-in-bin');
  expect(await list()).toEqual([]);
});
