import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Answer, type AnswerChanges, type AnswerValue, answerChanges } from '#shared/assessment/answer.ts';
import { applyAnswerChanges, blankAnswer } from '#shared/assessment/apply-answer-changes.ts';
import { isLevel, LEVELS } from '#shared/assessment/level.ts';
import { indicatorIdOf, respondentIdOf } from '#tests/helpers/scored-items.ts';

const blank = blankAnswer(respondentIdOf('one'), indicatorIdOf('LAB-01'));
const outcome = (changes: AnswerChanges, before: Answer = blank): Answer => {
  const answer = applyAnswerChanges(before, changes);
  return answer === 'reason-missing' ? expect.fail('refused') : answer;
};

it('begins with nothing', () => {
  expect(blank).toMatchObject({
    value: null,
    grade: null,
    reason: '',
    whomToAsk: '',
    comment: '',
    isFlagged: false,
    evidenceIds: [],
  });
});

describe('the grade', () => {
  it('of a level is C until another is chosen', () => {
    expect(outcome({ value: 3 }).grade).toBe('C');
    expect(outcome({ value: 3, grade: 'A' }).grade).toBe('A');
    expect(outcome({ value: 3, grade: null }).grade).toBe('C');
  });
  it('stays when the level changes', () => {
    expect(outcome({ value: 1 }, outcome({ value: 3, grade: 'A' })).grade).toBe('A');
  });
  it.each(['NA', 'DK', null] as const)('is none for %s, even when one is given', (value) => {
    expect(outcome({ value, reason: 'r', grade: 'A' }).grade).toBeNull();
  });
  it('is none without a level', () => {
    expect(outcome({ grade: 'A' })).toMatchObject({ value: null, grade: null });
  });
});

describe('not applicable', () => {
  it.each([undefined, '', '  ', '\n\t'])('is refused with the reason %j', (reason) => {
    expect(applyAnswerChanges(blank, { value: 'NA', ...(reason === undefined ? {} : { reason }) })).toBe(
      'reason-missing',
    );
  });
  it('keeps its reason until another value is chosen', () => {
    const given = outcome({ value: 'NA', reason: 'No coast' });
    expect(outcome({ comment: 'x' }, given).reason).toBe('No coast');
    expect(outcome({ value: 'DK' }, given).reason).toBe('');
    expect(applyAnswerChanges(given, { reason: ' ' })).toBe('reason-missing');
  });
  it('needs its reason again after it was taken back', () => {
    expect(
      applyAnswerChanges(outcome({ value: 2 }, outcome({ value: 'NA', reason: 'No coast' })), { value: 'NA' }),
    ).toBe('reason-missing');
  });
});

it('keeps whom to ask with don’t know only', () => {
  const given = outcome({ value: 'DK', whomToAsk: 'Statistics' });
  expect(outcome({ isFlagged: true }, given).whomToAsk).toBe('Statistics');
  expect(outcome({ value: 0 }, given).whomToAsk).toBe('');
  expect(outcome({ value: 2, whomToAsk: 'Statistics' }).whomToAsk).toBe('');
});

it('lets a flag and a comment be taken back', () => {
  const given = outcome({ isFlagged: true, comment: 'x' });
  expect(outcome({ isFlagged: false, comment: '' }, given)).toEqual(blank);
});

const value = fc.constantFrom<AnswerValue | null>(...LEVELS, 'NA', 'DK', null);
const changes = fc.record(
  {
    value,
    grade: fc.constantFrom('A', 'B', 'C' as const, null),
    reason: fc.constantFrom('', 'because'),
    whomToAsk: fc.constantFrom('', 'Planning'),
    comment: fc.constantFrom('', 'x'),
    isFlagged: fc.boolean(),
  },
  { requiredKeys: [] },
);

it('never yields an answer that contradicts itself, whatever is saved in whatever order', () => {
  fc.assert(
    fc.property(fc.array(changes, { maxLength: 8 }), (steps) => {
      const last = steps.reduce<Answer>((before, step) => {
        const next = applyAnswerChanges(before, step);
        return next === 'reason-missing' ? before : next;
      }, blank);
      expect(last.grade !== null).toBe(isLevel(last.value));
      expect(last.reason !== '').toBe(last.value === 'NA');
      expect(last.whomToAsk === '' || last.value === 'DK').toBe(true);
      expect(applyAnswerChanges(last, {})).toEqual(last);
    }),
  );
});

it('takes every change that the schema allows, and the schema no other value', () => {
  fc.assert(
    fc.property(changes, (step) => {
      expect(answerChanges.parse(step)).toEqual(step);
    }),
  );
  for (const wrong of [5, -1, 0.5, '2', 'na', true, Number.NaN])
    expect(answerChanges.safeParse({ value: wrong }).success, String(wrong)).toBe(false);
});
