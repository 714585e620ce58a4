import { expect, it } from 'vitest';
import { inWindow } from '#main/core/window-context.ts';
import type { Interaction } from '#shared/coherence/interaction.ts';
import { anAssessment, refusalOf } from '#tests/helpers/an-assessment.ts';
import { openTestCore } from '#tests/helpers/open-test-core.ts';

const aCell = (parts: Partial<Interaction> = {}): Interaction => ({
  level: 1,
  respondentId: null,
  from: 'EDU',
  to: 'HSP',
  score: -2,
  reason: '',
  grade: null,
  condition: '',
  scoredBy: '',
  ...parts,
});

async function prepared() {
  const core = openTestCore();
  const { assessmentId, labour, planning } = await anAssessment(core);
  const get = () => core.call('coherence.get', { assessmentId, level: 1, view: 'proposed' });
  const cellNow = async () => (await get()).cells.find(({ from, to }) => from === 'EDU' && to === 'HSP');
  const save = (cell: Interaction) => core.call('coherence.saveCell', { assessmentId, cell });
  return { core, assessmentId, labour, planning, get, cellNow, save };
}

it('counts the agreed cell, else the proposal; a cleared cell is not 0', async () => {
  const { core, assessmentId, labour, planning, get, cellNow, save } = await prepared();
  await save(aCell({ respondentId: labour, score: 1 }));
  await save(aCell({ respondentId: planning, score: -1 }));
  expect(await cellNow()).toMatchObject({ score: -1, origin: 'proposed', toSettle: true });
  await save(aCell({ score: 0 }));
  expect(await cellNow()).toMatchObject({ score: 0, origin: 'agreed', toSettle: false });
  expect((await get()).discussed).toBe(1);
  const name = { level: 1, respondentId: null, from: 'EDU', to: 'HSP' } as const;
  await inWindow('mine', () => core.call('coherence.clearCell', { assessmentId, cell: name }));
  expect(await cellNow()).toMatchObject({ score: -1, origin: 'proposed' });
  await inWindow('mine', () => core.call('history.undo', { assessmentId }));
  expect(await cellNow()).toMatchObject({ score: 0 });
  expect(await refusalOf(core, 'respondents.remove', { assessmentId, respondentId: labour })).toBe(
    'respondent-has-answers',
  );
  expect((await core.call('library.verify', {})).filter(({ passed }) => !passed)).toEqual([]);
});

it('refuses what no matrix can hold', async () => {
  const { core, assessmentId, labour, get } = await prepared();
  const refusal = (cell: object) => refusalOf(core, 'coherence.saveCell', { assessmentId, cell });
  expect(await refusal(aCell({ to: 'EDU' }))).toBe('node-on-itself');
  expect(await refusal({ ...aCell(), score: 4 })).toBe('effect-out-of-range');
  expect(await refusal({ ...aCell(), score: 0.5 })).toBe('effect-out-of-range');
  expect(await refusal(aCell({ to: 'XYZ' }))).toBe('unknown-node');
  expect(await refusal(aCell({ level: 2, respondentId: labour, from: 'a', to: 'b' }))).toBe('measures-agreed-only');
  expect((await get()).discussed).toBe(0);
});

it('takes fifteen measures and no more, and takes one out with its cells in one act', async () => {
  const { core, assessmentId, save } = await prepared();
  const aMeasure = (index: number) => ({ id: `m${index}`, name: `Measure ${index}`, owner: '', moduleId: '', aim: '' });
  for (let index = 1; index <= 15; index += 1)
    await core.call('coherence.saveMeasure', { assessmentId, measure: aMeasure(index) });
  expect(await refusalOf(core, 'coherence.saveMeasure', { assessmentId, measure: aMeasure(16) })).toBe(
    'too-many-measures',
  );
  await save(aCell({ level: 2, from: 'm1', to: 'm2' }));
  const line = { clash: '', whoLoses: '', decision: '', decidedBy: '', owner: '', date: '', result: '' };
  await core.call('coherence.saveConflict', {
    assessmentId,
    conflict: { id: 'm1-m2', level: 2, between: ['m1', 'm2'], options: [], isSettled: false, ...line },
  });
  const counts = async () => {
    const { nodes, discussed, conflicts } = await core.call('coherence.get', {
      assessmentId,
      level: 2,
      view: 'agreed',
    });
    return [nodes.length, discussed, conflicts.length];
  };
  const isSound = async () => (await core.call('library.verify', {})).every(({ passed }) => passed);
  await inWindow('mine', () => core.call('coherence.removeMeasure', { assessmentId, id: 'm2' }));
  expect(await counts()).toEqual([14, 0, 0]);
  expect(await isSound()).toBe(true);
  await inWindow('mine', () => core.call('history.undo', { assessmentId }));
  expect(await counts()).toEqual([15, 1, 1]);
  expect(await isSound()).toBe(true);
});

it('says of the worked example what framework H4 says', async () => {
  const core = openTestCore();
  const [assessmentId] = (await core.call('library.addSample', {})).assessmentIds;
  if (!assessmentId) throw new Error('the sample is missing');
  const found = await core.call('coherence.get', { assessmentId, level: 1, view: 'proposed' });
  expect(found.nodes.map(({ out }) => out)).toEqual([6, -1, 2, 3, 1, 2]);
  expect(found.nodes[0]).toMatchObject({ id: 'LAB', secondOrder: -2, influence: 5 });
  expect(found.pairs.slice(0, 6).map(({ first, second, need, now, gap }) => [first, second, need, now, gap])).toEqual([
    ['EDU', 'HSP', 3, 0, 3],
    ['TRA', 'ENV', 3, 1, 2],
    ['TRA', 'MIG', 3, 1, 2],
    ['HSP', 'MIG', 3, 1, 2],
    ['LAB', 'ENV', 2, 0, 2],
    ['ENV', 'MIG', 2, 0, 2],
  ]);
  expect([found.leversUnused, found.harmfulContent, found.conflicts.length]).toEqual([['LAB'], [], 5]);
});
