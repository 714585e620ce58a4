import { expect, it } from 'vitest';
import { anAssessment, LAB_01, LAB_02, refusalOf } from '#tests/helpers/an-assessment.ts';
import { openTestCore } from '#tests/helpers/open-test-core.ts';

it('answers every view from what is stored, and changes nothing', async () => {
  const core = openTestCore();
  const { assessmentId, labour, planning } = await anAssessment(core);
  await core.call('answers.save', { assessmentId, respondentId: labour, indicatorId: LAB_01, changes: { value: 1 } });
  await core.call('answers.save', { assessmentId, respondentId: planning, indicatorId: LAB_01, changes: { value: 4 } });
  await core.call('answers.save', { assessmentId, respondentId: planning, indicatorId: LAB_02, changes: { value: 3 } });
  const before = await core.call('assessments.get', { assessmentId });
  const lab = async (view: 'agreed' | 'proposed' | { respondentId: typeof labour }) =>
    (await core.call('results.get', { assessmentId, view })).modules.find(({ id }) => id === 'LAB');
  expect(await lab('proposed')).toMatchObject({ score: 50, answered: 2, applicable: 12 });
  expect(await lab('agreed')).toMatchObject({ score: 75, answered: 1 });
  expect(await lab({ respondentId: planning })).toMatchObject({ score: 87.5, answered: 2 });
  expect(await lab({ respondentId: labour })).toMatchObject({ score: 25, answered: 1 });
  expect(await core.call('assessments.get', { assessmentId })).toEqual(before);
});

it('takes only the modules of a respondent for applicable in its view', async () => {
  const core = openTestCore();
  const { assessmentId, labour } = await anAssessment(core);
  const { modules } = await core.call('results.get', { assessmentId, view: { respondentId: labour } });
  expect(modules.filter(({ applicable }) => applicable > 0).map(({ id }) => id)).toEqual(['LAB', 'TRA']);
});

it('refuses a view or a respondent that it does not know', async () => {
  const core = openTestCore();
  const { assessmentId } = await anAssessment(core);
  const other = await anAssessment(core);
  expect(await refusalOf(core, 'results.get', { assessmentId, view: 'mean' })).toBe('unknown-view');
  expect(await refusalOf(core, 'results.get', { assessmentId, view: { respondentId: other.labour } })).toBe(
    'respondent-of-another-assessment',
  );
  expect(await refusalOf(core, 'results.get', { assessmentId: crypto.randomUUID(), view: 'agreed' })).toBe(
    'unknown-assessment',
  );
});
