import { expect, it } from 'vitest';
import { anAssessment, aSetup, LAB_01, refusalOf, withFile } from '#tests/helpers/an-assessment.ts';
import { openTestCore } from '#tests/helpers/open-test-core.ts';
import { faultsOf } from './two-rounds.ts';

const who = { by: 'Planning, head of unit', reason: 'All bodies have agreed.' };

async function closed() {
  const core = openTestCore();
  const { assessmentId, labour } = await anAssessment(core);
  const saved = await core.call('rounds.close', { assessmentId, ...who });
  return { core, assessmentId, labour, saved };
}

it('keeps who closed a round and why, in the assessment and in its history', async () => {
  const { core, assessmentId, saved } = await closed();
  expect(saved).toMatchObject({ status: 'closed', statusNote: { ...who, at: '2030-01-02T03:04:05.000Z' } });
  expect(await core.call('assessments.get', { assessmentId })).toMatchObject(saved);
  expect(await faultsOf(core)).toEqual([]);
  const states = withFile(core, (database) =>
    database
      .prepare<[], { after_json: string }>(
        "SELECT after_json FROM change WHERE record = 'assessment' ORDER BY sequence",
      )
      .all(),
  );
  expect(states.map(({ after_json }) => JSON.parse(after_json).status)).toEqual(['in-progress', 'closed']);
});

it('is read-only until it is reopened with a reason', async () => {
  const { core, assessmentId, labour } = await closed();
  const answer = { assessmentId, respondentId: labour, indicatorId: LAB_01, changes: { value: 1 } };
  expect(await refusalOf(core, 'answers.save', answer)).toBe('assessment-closed');
  expect(await refusalOf(core, 'assessments.save', { assessmentId, setup: aSetup() })).toBe('assessment-closed');
  expect(await refusalOf(core, 'rounds.reopen', { assessmentId, by: 'Planning', reason: ' ' })).toBe('text-missing');
  const reopened = await core.call('rounds.reopen', { assessmentId, by: 'Planning', reason: 'One answer was wrong.' });
  expect(reopened).toMatchObject({ status: 'in-progress', statusNote: { reason: 'One answer was wrong.' } });
  expect(await refusalOf(core, 'answers.save', answer)).toBeUndefined();
});

it('cannot be closed twice, nor reopened while open or in the bin', async () => {
  const { core, assessmentId } = await closed();
  expect(await refusalOf(core, 'rounds.close', { assessmentId, ...who })).toBe('assessment-closed');
  await core.call('assessments.moveToBin', { assessmentId });
  expect(await refusalOf(core, 'rounds.reopen', { assessmentId, ...who })).toBe('assessment-in-bin');
  await core.call('assessments.takeFromBin', { assessmentId });
  await core.call('rounds.reopen', { assessmentId, ...who });
  expect(await refusalOf(core, 'rounds.reopen', { assessmentId, ...who })).toBe('assessment-not-closed');
});

it('can be followed by the next round, which is open', async () => {
  const { core, assessmentId } = await closed();
  const followUp = await core.call('rounds.startFollowUp', {
    baselineId: assessmentId,
    round: { label: 'Round 2', date: '2028-01-01' },
    from: 'baseline',
  });
  expect(followUp.status).toBe('in-progress');
  expect(followUp).not.toHaveProperty('statusNote');
});
