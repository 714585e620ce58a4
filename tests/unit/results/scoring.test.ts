import { describe, expect, it } from 'vitest';
import { scoreOf } from '#shared/results/scoring.ts';
import { item, items } from '#tests/helpers/scored-items.ts';

const twelve = <T>(value: T) => Array.from({ length: 12 }, () => value);

describe('the check for developers of framework C3', () => {
  it('gives no score at all, rather than 0, when everything does not apply', () => {
    expect(scoreOf(items(twelve('NA' as const)))).toEqual({
      score: null,
      low: null,
      high: null,
      coverage: null,
      confidence: null,
      answered: 0,
      applicable: 0,
    });
  });

  it('gives coverage 0 and a range of 0–100 when nobody knows anything', () => {
    expect(scoreOf(items(twelve('DK' as const)))).toEqual({
      score: null,
      low: 0,
      high: 100,
      coverage: 0,
      confidence: null,
      answered: 0,
      applicable: 12,
    });
  });

  it('gives coverage 8.3, low 8.3 and high 100 for one answer of 4 and eleven blanks', () => {
    const { score, low, high, coverage, answered, applicable } = scoreOf(items([4, ...twelve(null).slice(1)]));
    expect({ score, high, answered, applicable }).toEqual({ score: 100, high: 100, answered: 1, applicable: 12 });
    expect(low).toBe(100 / 12);
    expect(coverage).toBe(100 / 12);
  });
});

describe('a score', () => {
  it('has nothing to say about no indicators', () => {
    expect(scoreOf([]).coverage).toBeNull();
    expect(scoreOf([]).low).toBeNull();
  });

  it('counts weights in score, range, coverage and confidence alike', () => {
    const score = scoreOf([
      item(4, 'A', 3),
      item(0, 'C', 1),
      item('DK', null, 4),
      item(null, null, 2),
      item('NA', null, 5),
    ]);
    expect(score).toEqual({ score: 75, low: 30, high: 90, coverage: 40, confidence: 82.5, answered: 2, applicable: 4 });
  });

  it('leaves what does not apply out of every figure', () => {
    expect(scoreOf([...items([1, 2, 3]), item('NA'), item('NA', null, 5)])).toEqual(scoreOf(items([1, 2, 3])));
  });

  it('treats don’t know and not answered alike', () => {
    expect(scoreOf(items([1, 2, 'DK', 'DK']))).toEqual(scoreOf(items([1, 2, null, null])));
  });

  it.each([
    ['A', 100],
    ['B', 60],
    ['C', 30],
  ] as const)('takes grade %s for a confidence of %d', (grade, confidence) => {
    expect(scoreOf([item(2, grade)]).confidence).toBe(confidence);
  });

  it('gives a level without a grade no confidence', () => {
    expect(scoreOf([{ value: 3, grade: null, weight: 1 }]).confidence).toBe(0);
  });

  it('does not let grades alter the score', () => {
    const withGrade = (grade: 'A' | 'C') => scoreOf([item(1, grade), item(4, grade), item('DK')]);
    expect({ ...withGrade('A'), confidence: null }).toEqual({ ...withGrade('C'), confidence: null });
  });

  it('is exact where bands begin', () => {
    expect(scoreOf(items([1, 1, 1])).score).toBe(25);
    expect(scoreOf([item(2, 'B', 5), item(2, 'B', 3), item(2, 'B', 1)]).score).toBe(50);
    expect(scoreOf(items([3, 4, 2, 3, 3, 3, 3])).score).toBe(75);
    expect(scoreOf([item(0, 'A'), item(0, 'C'), item(0, 'C'), item(0, 'B'), item(0, 'C')]).confidence).toBe(50);
  });
});
