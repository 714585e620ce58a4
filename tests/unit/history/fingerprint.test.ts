import { expect, it } from 'vitest';
import { fingerprintOf } from '#main/history/fingerprint.ts';
import { anAssessment, LAB_01 } from '#tests/helpers/an-assessment.ts';
import { openTestCore } from '#tests/helpers/open-test-core.ts';

const answer = { value: 2, comment: 'A pilot.', answeredAt: '2030-01-02T03:04:05.000Z' };
const states = (parts: object, own: object = {}) =>
  new Map<string, unknown>([
    ['assessment', { place: 'Ombreda', status: 'in-progress', updatedAt: 'then', ...own }],
    ['answer/a/LAB-01', { ...answer, ...parts }],
  ]);

it('follows what an assessment holds, and not when it was saved, closed or in which order', () => {
  const first = fingerprintOf(states({}));
  expect(first).toMatch(/^[0-9a-f]{64}$/);
  expect(fingerprintOf(states({ answeredAt: 'later' }, { status: 'closed', statusNote: {}, updatedAt: 'now' }))).toBe(
    first,
  );
  expect(fingerprintOf(new Map([...states({})].reverse()))).toBe(first);
  expect(fingerprintOf(states({ value: 3 }))).not.toBe(first);
  expect(fingerprintOf(states({}, { place: 'Elsewhere' }))).not.toBe(first);
  expect(fingerprintOf(new Map([...states({}), ['policy/x', {}]]))).not.toBe(first);
  expect(fingerprintOf(new Map([...states({}), ['person/step/x', { name: 'A. Person' }]]))).toBe(first);
});

it('is kept when a round is closed, and is the same after it is reopened and closed again', async () => {
  const core = openTestCore();
  const { assessmentId, labour } = await anAssessment(core);
  const note = { by: 'Planning', reason: 'All have agreed.' };
  const close = async () => (await core.call('rounds.close', { assessmentId, ...note })).statusNote?.fingerprint;
  const first = await close();
  expect(first).toMatch(/^[0-9a-f]{64}$/);
  await core.call('rounds.reopen', { assessmentId, ...note });
  expect(await close()).toBe(first);
  await core.call('rounds.reopen', { assessmentId, ...note });
  await core.call('answers.save', { assessmentId, respondentId: labour, indicatorId: LAB_01, changes: { value: 1 } });
  expect(await close()).not.toBe(first);
});
