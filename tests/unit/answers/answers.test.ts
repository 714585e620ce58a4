import { describe, expect, it } from 'vitest';
import type { AnswerChanges } from '#shared/assessment/answer.ts';
import { anAssessment, LAB_01, LAB_02, refusalOf, setNow } from '#tests/helpers/an-assessment.ts';
import { openTestCore } from '#tests/helpers/open-test-core.ts';
import { indicatorIdOf } from '#tests/helpers/scored-items.ts';

async function begun() {
  const core = openTestCore();
  const { assessmentId, labour, planning } = await anAssessment(core);
  const key = { assessmentId, respondentId: labour, indicatorId: LAB_01 };
  return {
    core,
    assessmentId,
    labour,
    planning,
    key,
    save: (changes: AnswerChanges, role?: string) =>
      core.call('answers.save', { ...key, changes, ...(role === undefined ? {} : { role }) }),
  };
}

describe('saving an answer', () => {
  it('stores it and reads it back after the library was closed', async () => {
    const { core, assessmentId, labour, save } = await begun();
    const saved = await save(
      { value: 2, grade: 'A', comment: 'Ünïcödé “quoted”\nsecond line', isFlagged: true },
      'head of planning',
    );
    expect(saved).toEqual({
      respondentId: labour,
      indicatorId: 'LAB-01',
      value: 2,
      reason: '',
      whomToAsk: '',
      grade: 'A',
      comment: 'Ünïcödé “quoted”\nsecond line',
      isFlagged: true,
      evidenceIds: [],
      role: 'head of planning',
      answeredAt: '2030-01-02T03:04:05.000Z',
    });
    core.close();
    expect(await openTestCore(core.folder).call('answers.list', { assessmentId })).toEqual([saved]);
  });

  it('leaves what the changes leave out as it was', async () => {
    const { save } = await begun();
    await save({ value: 3, grade: 'B', comment: 'First' }, 'planner');
    expect(await save({ isFlagged: true })).toMatchObject({
      value: 3,
      grade: 'B',
      comment: 'First',
      isFlagged: true,
      role: 'planner',
    });
    expect(await save({ comment: '' })).toMatchObject({ value: 3, grade: 'B', comment: '', isFlagged: true });
    expect(await save({ value: null })).toMatchObject({ value: null, grade: null, isFlagged: true });
  });

  it('gives a level without a grade C, and takes the grade from what is no level', async () => {
    const { save } = await begun();
    expect(await save({ value: 0 })).toMatchObject({ value: 0, grade: 'C' });
    expect(await save({ grade: 'A' })).toMatchObject({ value: 0, grade: 'A' });
    expect(await save({ value: 'DK', whomToAsk: 'Statistics' })).toMatchObject({
      value: 'DK',
      grade: null,
      whomToAsk: 'Statistics',
    });
    expect(await save({ value: 4 })).toMatchObject({ value: 4, grade: 'C', whomToAsk: '' });
  });

  it('needs a reason for not applicable, and changes nothing without one', async () => {
    const { core, key, assessmentId, save } = await begun();
    await save({ value: 1 });
    for (const reason of [undefined, '', ' \n '])
      expect(await refusalOf(core, 'answers.save', { ...key, changes: { value: 'NA', reason } })).toBe(
        'reason-missing',
      );
    expect((await core.call('answers.list', { assessmentId }))[0]).toMatchObject({ value: 1 });
    expect(await save({ value: 'NA', reason: 'No trade talks' })).toMatchObject({
      value: 'NA',
      reason: 'No trade talks',
      grade: null,
    });
    expect(await refusalOf(core, 'answers.save', { ...key, changes: { reason: '' } })).toBe('reason-missing');
    expect(await save({ value: 2 })).toMatchObject({ value: 2, reason: '' });
    expect(core.ports.bugs).toEqual([]);
  });

  it('stores every part of a change to an answer that was there', async () => {
    const { core, assessmentId, save } = await begun();
    await save({ value: 1, grade: 'C', comment: 'First' }, 'clerk');
    setNow(core, '2031-05-06T07:08:09.000Z');
    const changed = await save({ value: 'NA', reason: 'No talks', comment: 'Second', isFlagged: true }, 'head');
    expect(await core.call('answers.list', { assessmentId })).toEqual([changed]);
    const unknown = await save({ value: 'DK', whomToAsk: 'Statistics', comment: '' });
    expect(await core.call('answers.list', { assessmentId })).toEqual([unknown]);
    const level = await save({ value: 4, grade: 'A' });
    expect(await core.call('answers.list', { assessmentId })).toEqual([level]);
  });

  it('moves the time of change of the assessment and of the answer', async () => {
    const { core, assessmentId, save } = await begun();
    setNow(core, '2031-05-06T07:08:09.000Z');
    expect((await save({ value: 1 })).answeredAt).toBe('2031-05-06T07:08:09.000Z');
    expect((await core.call('assessments.get', { assessmentId })).updatedAt).toBe('2031-05-06T07:08:09.000Z');
  });
});

describe('what is refused', () => {
  it.each([
    [{ value: 5 }, 'unknown-level'],
    [{ value: -1 }, 'unknown-level'],
    [{ value: 1.5 }, 'unknown-level'],
    [{ value: '2' }, 'unknown-level'],
    [{ value: 'na' }, 'unknown-level'],
    [{ grade: 'D' }, 'unknown-grade'],
    [{ comment: 'x'.repeat(20_001) }, 'text-too-long'],
    [{ comment: 'a\u0000b' }, 'text-not-printable'],
    [{ comment: '\ud800' }, 'text-not-printable'],
    [{ isFlagged: 'yes' }, 'invalid-input'],
  ])('the changes %#', async (changes, code) => {
    const { core, key, assessmentId } = await begun();
    expect(await refusalOf(core, 'answers.save', { ...key, changes })).toBe(code);
    expect(await core.call('answers.list', { assessmentId })).toEqual([]);
  });

  it('an indicator or a respondent that does not belong', async () => {
    const { core, key } = await begun();
    const other = await anAssessment(core);
    const changes = { value: 1 };
    expect(await refusalOf(core, 'answers.save', { ...key, indicatorId: 'LAB-99', changes })).toBe('unknown-indicator');
    expect(await refusalOf(core, 'answers.save', { ...key, indicatorId: 'lab-1', changes })).toBe('unknown-indicator');
    expect(await refusalOf(core, 'answers.save', { ...key, indicatorId: 'EDU-01', changes })).toBe('outside-modules');
    expect(await refusalOf(core, 'answers.save', { ...key, respondentId: other.labour, changes })).toBe(
      'respondent-of-another-assessment',
    );
    expect(await refusalOf(core, 'answers.save', { ...key, respondentId: crypto.randomUUID(), changes })).toBe(
      'unknown-respondent',
    );
    expect(await refusalOf(core, 'answers.save', { ...key, respondentId: 'Labour', changes })).toBe('unknown-id');
    expect(await refusalOf(core, 'answers.list', { assessmentId: key.assessmentId, respondentId: other.labour })).toBe(
      'respondent-of-another-assessment',
    );
    expect(core.ports.bugs).toEqual([]);
  });
});

it('lists all answers, or those of one respondent', async () => {
  const { core, assessmentId, labour, planning, key } = await begun();
  await core.call('answers.save', { ...key, changes: { value: 1 } });
  await core.call('answers.save', { ...key, respondentId: planning, indicatorId: LAB_02, changes: { value: 2 } });
  await core.call('answers.save', { ...key, indicatorId: indicatorIdOf('TRA-01'), changes: { value: 3 } });
  expect(await core.call('answers.list', { assessmentId })).toHaveLength(3);
  expect((await core.call('answers.list', { assessmentId, respondentId: labour })).map(({ value }) => value)).toEqual([
    1, 3,
  ]);
  expect(await core.call('answers.listAgreed', { assessmentId })).toEqual([]);
});
