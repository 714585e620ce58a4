import { expect, it } from 'vitest';
import type { AssessmentId } from '#shared/assessment/ids.ts';
import { anAssessment, aRespondent, aSetup, LAB_01, refusalOf } from '#tests/helpers/an-assessment.ts';
import { openTestCore, type TestCore } from '#tests/helpers/open-test-core.ts';
import { indicatorIdOf, respondentIdOf } from '#tests/helpers/scored-items.ts';

const leadOf = async (core: TestCore, assessmentId: AssessmentId) =>
  (await core.call('consolidation.get', { assessmentId })).find(({ id }) => id === LAB_01)?.leadId;

it('is the body that the set-up names, and the framework’s lead role decides again when that body is gone', async () => {
  const core = openTestCore();
  const { assessmentId, labour, planning } = await anAssessment(core);
  const fields = { ...aRespondent('Labour', ['LAB']), leadRoles: ['labour'] };
  await core.call('respondents.save', { assessmentId, respondentId: labour, fields });
  expect(await leadOf(core, assessmentId)).toBe(labour);
  await core.call('assessments.save', { assessmentId, setup: aSetup({ leadBodies: { [LAB_01]: planning } }) });
  expect(await leadOf(core, assessmentId)).toBe(planning);
  await core.call('respondents.remove', { assessmentId, respondentId: planning });
  expect(await leadOf(core, assessmentId)).toBe(labour);
  expect((await core.call('assessments.get', { assessmentId })).leadBodies).toEqual({});
  expect((await core.call('library.verify', {})).filter(({ passed }) => !passed)).toEqual([]);
});

it('is refused where the body is not of this assessment or the indicator of no framework', async () => {
  const core = openTestCore();
  const { assessmentId, planning } = await anAssessment(core);
  const other = await anAssessment(core);
  const save = (indicator: string, body: string) => {
    const leadBodies = { [indicatorIdOf(indicator)]: respondentIdOf(body) };
    return refusalOf(core, 'assessments.save', { assessmentId, setup: aSetup({ leadBodies }) });
  };
  expect(await save('LAB-01', other.planning)).toBe('respondent-of-another-assessment');
  expect(await save('LAB-01', '00000000-0000-4000-8000-000000000000')).toBe('unknown-respondent');
  expect(await save('ZZZ-01', planning)).toBe('unknown-indicator');
  const setup = aSetup({ leadBodies: { [LAB_01]: planning } });
  expect(await refusalOf(core, 'assessments.create', { setup, respondents: [] })).toBe('unknown-respondent');
});
