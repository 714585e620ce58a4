import { expect, it } from 'vitest';
import { anAssessment, LAB_01, refusalOf, tamper } from '#tests/helpers/an-assessment.ts';
import { openTestCore } from '#tests/helpers/open-test-core.ts';

const OTHER_HASH = "UPDATE assessment SET framework_hash = replace(hex(zeroblob(32)), '0', 'a')";

it('lets an assessment be read and not written where its framework is another than it was answered in', async () => {
  const core = openTestCore();
  const { assessmentId, labour } = await anAssessment(core);
  const again = tamper(core, OTHER_HASH);
  expect((await again.call('assessments.get', { assessmentId })).frameworkState).toBe('other-hash');
  const answer = { assessmentId, respondentId: labour, indicatorId: LAB_01, changes: { value: 2 } };
  const reply = await again.dispatch('answers.save', answer);
  if (reply.ok) throw new Error('it was saved');
  expect(reply.error.code).toBe('framework-other-hash');
  expect(reply.error.message).toContain('mainstay-1');
  expect(reply.error.message).toContain('a'.repeat(64));
  expect(await again.call('answers.list', { assessmentId })).toEqual([]);
});

it('still lists an assessment whose framework is not here, and refuses to open it', async () => {
  const core = openTestCore();
  const { assessmentId } = await anAssessment(core);
  const again = tamper(core, "UPDATE assessment SET framework_key = 'gone'");
  const { assessments } = await again.call('assessments.page', { from: 0 });
  expect(assessments).toMatchObject([{ id: assessmentId, frameworkState: 'missing' }]);
  expect(await again.call('assessments.list', {})).toMatchObject([{ id: assessmentId }]);
  expect(await refusalOf(again, 'assessments.get', { assessmentId })).toBe('unknown-framework');
  await again.call('assessments.moveToBin', { assessmentId });
  expect(await again.call('assessments.list', {})).toEqual([]);
});
