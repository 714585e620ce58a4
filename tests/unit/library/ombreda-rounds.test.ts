import { expect, it } from 'vitest';
import { lacksReason } from '#shared/results/comparison.ts';
import { openTestCore } from '#tests/helpers/open-test-core.ts';

async function rounds() {
  const core = openTestCore();
  await core.call('library.addSample', {});
  const all = await core.call('assessments.list', {});
  const [first, second] = ['Round 1', 'Round 2'].map((label) => all.find(({ round }) => round.label.startsWith(label)));
  if (!first || !second) throw new Error('the worked example has not both rounds');
  return { core, first, second };
}

it('links round 2 of the worked example to round 1', async () => {
  const { first, second } = await rounds();
  expect([first.baselineId, second.baselineId]).toEqual([null, first.id]);
});

it('gives a reason, in a sentence, for every level that changed, and for no other', async () => {
  const { core, second } = await rounds();
  const { indicators } = await core.call('rounds.compare', { assessmentId: second.id });
  const changed = indicators.filter(({ isInPanel, before, after }) => isInPanel && before !== after);
  expect(changed.length).toBeGreaterThan(70);
  expect(indicators.filter(lacksReason)).toEqual([]);
  expect(changed.filter(({ note }) => !/^[A-Z].{20,}\.$/.test(note))).toEqual([]);
  expect(indicators.filter(({ reason }) => reason !== null)).toHaveLength(changed.length);
});

it('shows every kind of reason, most of them real change', async () => {
  const { core, second } = await rounds();
  const { indicators, modules } = await core.call('rounds.compare', { assessmentId: second.id });
  const count = (reason: string) => indicators.filter((each) => each.reason === reason).length;
  const others = ['better-evidence', 'correction', 'new-respondent'].map(count);
  expect(Math.min(...others)).toBeGreaterThanOrEqual(2);
  expect(count('real-change')).toBeGreaterThan(4 * others.reduce((sum, each) => sum + each, 0));
  for (const { id, before, realChangeTo, after } of modules)
    expect([id, (realChangeTo ?? 0) > (before ?? 0), (realChangeTo ?? 101) <= (after ?? 0)]).toEqual([id, true, true]);
});
