import { expect, it } from 'vitest';
import { countedValue, givenAnswers, NOT_ANSWERED } from '#shared/results/counted.ts';

const one = { value: 1, grade: 'C' } as const;
const three = { value: 3, grade: 'A' } as const;
const silent = { value: null, grade: null };

it('takes the agreed answer before everything else, even when it is don’t know', () => {
  expect(countedValue({ value: 2, grade: 'B' }, [one, three])).toEqual({ value: 2, grade: 'B', from: 'agreed' });
  expect(countedValue({ value: 'DK', grade: null }, [three])).toEqual({ value: 'DK', grade: null, from: 'agreed' });
  expect(countedValue({ value: 0, grade: 'C' }, [])).toEqual({ value: 0, grade: 'C', from: 'agreed' });
});

it('takes the only answer where just one respondent answered', () => {
  expect(countedValue(undefined, [silent, three, silent])).toEqual({ value: 3, grade: 'A', from: 'only-answer' });
  expect(countedValue(undefined, [{ value: 'NA', grade: null }])).toEqual({
    value: 'NA',
    grade: null,
    from: 'only-answer',
  });
  expect(countedValue(undefined, [{ value: 0, grade: 'B' }]).from).toBe('only-answer');
});

it('proposes where several answered, also when they agree, and marks it', () => {
  expect(countedValue(undefined, [three, one])).toEqual({ value: 1, grade: 'C', from: 'proposed' });
  expect(countedValue(undefined, [three, three])).toEqual({ value: 3, grade: 'A', from: 'proposed' });
  expect(countedValue(undefined, [{ value: 'DK', grade: null }, three])).toEqual({
    value: 3,
    grade: 'A',
    from: 'proposed',
  });
});

it('is not answered where nobody gave a value', () => {
  expect(countedValue(undefined, [])).toEqual(NOT_ANSWERED);
  expect(countedValue(undefined, [silent, silent])).toEqual(NOT_ANSWERED);
});

it('counts a level of 0 as an answer, and a comment without a value as none', () => {
  expect(givenAnswers([{ value: 0 }, { value: null }, { value: 'DK' }])).toEqual([{ value: 0 }, { value: 'DK' }]);
});
