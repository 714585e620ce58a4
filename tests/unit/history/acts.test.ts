import { expect, it } from 'vitest';
import { actsOf, anAssessment, aRespondent, aSetup, LAB_01 } from '#tests/helpers/an-assessment.ts';
import { openTestCore } from '#tests/helpers/open-test-core.ts';

it('writes one change a record, and one group an act', async () => {
  const core = openTestCore();
  const { assessmentId, labour, planning } = await anAssessment(core);
  const ofAnswer = { assessmentId, respondentId: labour, indicatorId: LAB_01 };
  await core.call('answers.save', { ...ofAnswer, changes: { value: 2 } });
  const citation = { title: 'Survey', body: '', year: null, page: '', link: '' };
  const { evidence } = await core.call('evidence.cite', { ...ofAnswer, source: { citation } });
  await core.call('assessments.save', { assessmentId, setup: aSetup({ place: 'Testland' }) });
  await core.call('respondents.save', {
    assessmentId,
    respondentId: planning,
    fields: aRespondent('Ministry of Planning'),
  });
  expect(actsOf(core)).toEqual([
    ['assessment', `respondent/${labour}`, `respondent/${planning}`],
    [`answer/${labour}/LAB-01`],
    [`evidence/${evidence.id}`, `answer/${labour}/LAB-01`],
    ['assessment'],
    [`respondent/${planning}`],
  ]);
});

it('writes nothing when an act is refused', async () => {
  const core = openTestCore();
  const { assessmentId, labour } = await anAssessment(core);
  const refused = core.call('answers.save', {
    assessmentId,
    respondentId: labour,
    indicatorId: LAB_01,
    changes: { value: 'NA' },
  });
  await expect(refused).rejects.toThrow('reason-missing');
  expect(actsOf(core)).toHaveLength(1);
});
