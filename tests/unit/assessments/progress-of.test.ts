import { expect, it } from 'vitest';
import { anAssessment, aSetup, LAB_02 } from '#tests/helpers/an-assessment.ts';
import { openTestCore } from '#tests/helpers/open-test-core.ts';
import { indicatorIdOf, moduleIdOf } from '#tests/helpers/scored-items.ts';

it('counts the open ends of an assessment apart', async () => {
  const core = openTestCore();
  const { assessmentId, labour, planning } = await anAssessment(
    core,
    aSetup({ modulesNotAssessed: [{ moduleId: moduleIdOf('GEN'), reason: 'Later' }] }),
  );
  const save = (respondentId: typeof labour, indicator: string, changes: object) =>
    core.call('answers.save', { assessmentId, respondentId, indicatorId: indicatorIdOf(indicator), changes });
  await save(labour, 'LAB-01', { value: 0 });
  await save(planning, 'LAB-01', { value: 3 });
  await save(labour, 'LAB-02', { value: 2, isFlagged: true });
  await save(labour, 'LAB-03', { value: 'DK' });
  await save(labour, 'LAB-04', { value: 'NA', reason: 'No such service' });
  await save(labour, 'LAB-05', { comment: 'Not sure yet', isFlagged: true });
  await core.call('evidence.cite', {
    assessmentId,
    respondentId: labour,
    indicatorId: LAB_02,
    source: { citation: { title: 'Survey', body: '', year: null, page: '', link: '' } },
  });
  const { progress } = await core.call('assessments.get', { assessmentId });
  expect(progress).toMatchObject({
    answered: 4,
    indicators: 110,
    toSettle: 1,
    dontKnow: 1,
    notApplicable: 1,
    flagged: 2,
    withoutSource: 1,
  });
  expect(progress.modules.find(({ id }) => id === 'LAB')).toEqual({
    id: 'LAB',
    status: 'to-settle',
    answered: 4,
    indicators: 12,
    toSettle: 1,
  });
  expect(progress.modules.find(({ id }) => id === 'TRA')?.status).toBe('not-started');
  expect(progress.modules.find(({ id }) => id === 'GEN')?.status).toBe('not-assessed');
  expect((await core.call('assessments.page', { from: 0 })).assessments[0]?.progress).toEqual(progress);
});
