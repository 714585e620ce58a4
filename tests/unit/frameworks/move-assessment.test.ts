import { expect, it } from 'vitest';
import { inWindow } from '#main/core/window-context.ts';
import { actsOf, anAssessment, LAB_01, LAB_02, refusalOf } from '#tests/helpers/an-assessment.ts';
import { frameworkCopy, zipOf } from '#tests/helpers/framework-copy.ts';
import { openTestCore, type TestCore } from '#tests/helpers/open-test-core.ts';
import { indicatorIdOf } from '#tests/helpers/scored-items.ts';

const OWN = { key: 'ombreda', version: 1 };
const LAB_05 = indicatorIdOf('LAB-05');

async function withOwn(core: TestCore, change: (copy: ReturnType<typeof frameworkCopy>) => void = () => undefined) {
  const copy = frameworkCopy();
  copy.own();
  copy.drop('LAB-05');
  change(copy);
  const { token, faults } = await core.call('frameworks.preview', {
    token: core.offer(zipOf(copy.folder), 'own.zip', 'framework'),
  });
  if (token === null) throw new Error(JSON.stringify(faults));
  await core.call('frameworks.import', { token });
}

/** Labour answers LAB-01 and LAB-05; LAB-05 has a weight. */
async function answered(core: TestCore) {
  const ids = await anAssessment(core);
  const { assessmentId, labour: respondentId } = ids;
  for (const indicatorId of [LAB_01, LAB_05])
    await core.call('answers.save', {
      assessmentId,
      respondentId,
      indicatorId,
      changes: { value: 2, comment: 'kept' },
    });
  return ids;
}

it('moves an assessment in one act and keeps every answer', async () => {
  const core = openTestCore();
  await withOwn(core);
  const { assessmentId } = await answered(core);
  const before = await core.call('answers.list', { assessmentId });

  const planned = await core.call('frameworks.planMove', { assessmentId, framework: OWN });
  expect(planned).toMatchObject({
    from: { key: 'mainstay' },
    to: OWN,
    carried: ['LAB-01'],
    dropped: ['LAB-05'],
    setAside: [{ indicatorId: 'LAB-05', answers: 1, isAgreed: false }],
  });
  expect((await core.call('assessments.get', { assessmentId })).framework.key).toBe('mainstay');

  expect(await core.call('frameworks.move', { assessmentId, framework: OWN })).toEqual(planned);
  const after = await core.call('assessments.get', { assessmentId });
  expect(after.framework).toMatchObject(OWN);
  expect(after.earlierFrameworks).toEqual([planned.from]);
  expect(after.progress).toMatchObject({ indicators: 121, answered: 1 });
  expect(await core.call('answers.list', { assessmentId })).toEqual(before);
  expect(await core.call('library.verify', {})).toSatisfy((checks: { passed: boolean }[]) =>
    checks.every(({ passed }) => passed),
  );
  expect(actsOf(core).at(-1)).toEqual(['assessment']);
});

it('brings set-aside answers back when it is moved back', async () => {
  const core = openTestCore();
  await withOwn(core);
  const { assessmentId } = await answered(core);
  await core.call('frameworks.move', { assessmentId, framework: OWN });
  const back = await core.call('frameworks.move', { assessmentId, framework: { key: 'mainstay', version: 1 } });
  expect(back).toMatchObject({ carried: ['LAB-01', 'LAB-05'], setAside: [], added: ['LAB-05'] });
  expect((await core.call('assessments.get', { assessmentId })).progress.answered).toBe(2);
});

it('is taken back by undo', async () => {
  const core = openTestCore();
  await withOwn(core);
  const { assessmentId } = await answered(core);
  const before = await core.call('assessments.get', { assessmentId });
  await inWindow('a-window', () => core.call('frameworks.move', { assessmentId, framework: OWN }));
  await inWindow('a-window', () => core.call('history.undo', { assessmentId }));
  const { updatedAt: _, ...after } = await core.call('assessments.get', { assessmentId });
  expect(before).toMatchObject(after);
  expect(after.earlierFrameworks).toBeUndefined();
});

it('asks for answers to be confirmed, and agreed again, where another framework asks otherwise under the same id', async () => {
  const core = openTestCore();
  await withOwn(core, (copy) => {
    copy.write('structure.yaml', copy.read('structure.yaml').replace(/^basedOn.*\n/m, ''));
    copy.change(
      'structure.yaml',
      'id: LAB-01, stage: SIT, direction: migration-to-policy',
      'id: LAB-01, stage: SIT, direction: both',
    );
  });
  const { assessmentId } = await answered(core);
  await core.call('answers.agree', { assessmentId, indicatorId: LAB_01, agreement: { value: 2, agreedBy: 'All' } });
  const plan = await core.call('frameworks.move', { assessmentId, framework: OWN });
  expect(plan.toConfirm).toEqual(['LAB-01']);
  const answers = await core.call('answers.list', { assessmentId });
  expect(answers.find(({ indicatorId }) => indicatorId === LAB_01)).toMatchObject({ value: 2, isCarriedOver: true });
  expect(await core.call('answers.listAgreed', { assessmentId })).toEqual([]);
});

it('is refused to where it is already, to an unknown framework, and for a closed round', async () => {
  const core = openTestCore();
  await withOwn(core);
  const { assessmentId } = await answered(core);
  const refused = (key: string, version = 1) =>
    refusalOf(core, 'frameworks.move', { assessmentId, framework: { key, version } });
  expect(await refused('mainstay')).toBe('framework-same');
  expect(await refused('mainstay', 9)).toBe('unknown-framework');
  await core.call('rounds.close', { assessmentId, by: 'Planning', reason: 'done' });
  expect(await refused('ombreda')).toBe('assessment-closed');
  expect(await refusalOf(core, 'frameworks.planMove', { assessmentId, framework: OWN })).toBeUndefined();
});

it('leaves set-aside answers behind in the next round', async () => {
  const core = openTestCore();
  await withOwn(core);
  const { assessmentId } = await answered(core);
  await core.call('frameworks.move', { assessmentId, framework: OWN });
  const next = await core.call('rounds.startFollowUp', {
    baselineId: assessmentId,
    round: { label: 'Round 2', date: '2026-06-20' },
    from: 'baseline',
  });
  expect(next.earlierFrameworks).toBeUndefined();
  const carried = await core.call('answers.list', { assessmentId: next.id });
  expect(carried.map(({ indicatorId }) => indicatorId)).toEqual(['LAB-01']);
});

it('still takes answers in the new framework, and none to what it does not ask', async () => {
  const core = openTestCore();
  await withOwn(core);
  const { assessmentId, labour: respondentId } = await answered(core);
  await core.call('frameworks.move', { assessmentId, framework: OWN });
  const save = (indicatorId: string) =>
    refusalOf(core, 'answers.save', { assessmentId, respondentId, indicatorId, changes: { value: 3 } });
  expect(await save(LAB_02)).toBeUndefined();
  expect(await save(LAB_05)).toBe('unknown-indicator');
});
