import { expect, it } from 'vitest';
import { anAssessment } from '#tests/helpers/an-assessment.ts';
import { openTestCore } from '#tests/helpers/open-test-core.ts';

it('says that something was saved also where a listener fails at the news, and tells the others', async () => {
  const core = openTestCore();
  const heard: string[] = [];
  core.subscribe(() => {
    throw new Error('the window is gone');
  });
  core.subscribe(({ kind }) => void heard.push(kind));
  const { assessmentId } = await anAssessment(core);
  expect((await core.call('assessments.get', { assessmentId })).id).toBe(assessmentId);
  expect(heard).toContain('assessment-changed');
  expect(core.ports.bugs).not.toEqual([]);
});
