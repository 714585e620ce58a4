import { expect, it } from 'vitest';
import { anAssessment, LAB_01, refusalOf, setNow, withFile } from '#tests/helpers/an-assessment.ts';
import { openTestCore } from '#tests/helpers/open-test-core.ts';

it('deletes for good only what has been in the bin for 30 days, with everything of it', async () => {
  const core = openTestCore();
  const { assessmentId, labour: respondentId } = await anAssessment(core);
  const other = await anAssessment(core);
  await core.call('answers.save', {
    assessmentId,
    respondentId,
    indicatorId: LAB_01,
    changes: { value: 2, grade: 'B', comment: 'a comment' },
  });
  expect(await refusalOf(core, 'assessments.deleteForGood', { assessmentId })).toBe('assessment-not-in-bin');
  await core.call('assessments.moveToBin', { assessmentId });
  for (const moment of ['2030-01-31T00:00:00.000Z', '2029-01-01T00:00:00.000Z']) {
    setNow(core, moment);
    expect(await refusalOf(core, 'assessments.deleteForGood', { assessmentId })).toBe('bin-too-young');
  }
  setNow(core, '2030-02-01T03:04:05.000Z');
  await core.call('assessments.deleteForGood', { assessmentId });
  expect(await core.call('assessments.list', { inBin: true })).toEqual([]);
  expect((await core.call('assessments.list', {})).map(({ id }) => id)).toEqual([other.assessmentId]);
  expect((await core.call('library.verify', {})).every(({ passed }) => passed)).toBe(true);
  const left = withFile(core, (database) =>
    ['answer', 'change', 'respondent'].map((table) =>
      database.prepare(`SELECT count(*) FROM ${table} WHERE assessment_id = ?`).pluck().get(assessmentId),
    ),
  );
  expect(left).toEqual([0, 0, 0]);
});
