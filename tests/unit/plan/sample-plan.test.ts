import { expect, it } from 'vitest';
import { openTestCore } from '#tests/helpers/open-test-core.ts';

it('says of the worked example what framework H6 says', async () => {
  const core = openTestCore();
  const [first, second] = (await core.call('library.addSample', {})).assessmentIds;
  if (!first || !second) throw new Error('the rounds are missing');
  const plan = await core.call('plan.get', { assessmentId: first });
  expect(plan.counts.map(({ actor, count, warning }) => [actor, count, warning])).toEqual([
    ['government', 4, null],
    ['civil-society', 3, null],
    ['private-sector', 3, null],
  ]);
  expect(plan.benchmarks.map(({ id, baseline, target, gaps }) => [id, baseline?.value, target?.value, gaps])).toEqual([
    ['B-1', 27, 15, []],
    ['B-2', 7.4, 4, []],
    ['B-3', 1, 5, []],
  ]);
  expect(plan.priority).toMatchObject({ benchmarkId: 'B-1', newElement: expect.stringContaining('co-finance') });
  for (const { source } of plan.steps)
    expect(await core.dispatch('plan.addStepFrom', { assessmentId: first, source, language: 'en' })).toMatchObject({
      value: { isNew: false },
    });
  const later = await core.call('plan.get', { assessmentId: second });
  expect(later.benchmarks.map(({ readings }) => readings.map(({ value }) => value))).toEqual([[19], [5.1], [4]]);
  const gaps = await core.call('plan.evidenceGaps', { assessmentId: first, language: 'en' });
  expect(gaps.filter(({ reason }) => reason === 'dont-know')).toHaveLength(10);
  expect(gaps.find(({ id }) => id === 'indicator/EDU-02')?.ownerBody).toBe('University of Corrand');
});

it('ranks red flags of influential modules first in the worked example', async () => {
  const core = openTestCore();
  const [first] = (await core.call('library.addSample', {})).assessmentIds;
  if (!first) throw new Error('the round is missing');
  const [top, ...rest] = await core.call('plan.proposals', { assessmentId: first, language: 'en' });
  expect(top?.reasons).toContain('critical');
  expect(top?.points).toBeGreaterThanOrEqual(Math.max(...rest.map(({ points }) => points)));
  expect(rest.some(({ source }) => source.id === 'LAB-01')).toBe(false);
});
