import { expect, it } from 'vitest';
import { openTestCore } from '#tests/helpers/open-test-core.ts';

it('keeps every state of an answer, each following the one before', async () => {
  const core = openTestCore();
  const { assessmentIds } = await core.call('library.addSample', {});
  const assessmentId = assessmentIds[0] as (typeof assessmentIds)[number];
  const [respondent] = await core.call('respondents.list', { assessmentId });
  if (!respondent) throw new Error('no respondent');
  const ofAnswer = { assessmentId, respondentId: respondent.id, indicatorId: 'ENV-12' as never };
  await core.call('answers.save', { ...ofAnswer, changes: { value: 2 } });
  await core.call('answers.save', { ...ofAnswer, changes: { value: 3, comment: 'seen' } });
  await core.call('evidence.cite', {
    ...ofAnswer,
    source: { citation: { title: 'Table', body: '', year: 2025, page: '', link: '' } },
  });

  const changes = await core.call('history.ofAnswer', ofAnswer);
  expect(
    changes.map(({ before, after }) =>
      [before, after].map((state) => (state as { value: unknown } | null)?.value ?? null),
    ),
  ).toEqual([
    [null, 2],
    [2, 3],
    [3, 3],
  ]);
  const ids = changes.map(({ id }) => id);
  expect(changes.map(({ parents }) => parents)).toEqual([[], [ids[0]], [ids[1]]]);
  expect(new Set(changes.map(({ group }) => group)).size).toBe(3);
  expect(changes.every(({ author }) => author.respondentId === respondent.id)).toBe(true);
});
