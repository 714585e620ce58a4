import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { AnswerValue, EvidenceGrade } from '#shared/assessment/answer.ts';
import { isLevel, LEVELS } from '#shared/assessment/level.ts';
import { offeredGrade, proposalFor, reasonsToSettle, spreadOf } from '#shared/results/divergence.ts';

type Given = { value: AnswerValue; grade: EvidenceGrade | null };
const given = (...answers: readonly (readonly [AnswerValue, EvidenceGrade?])[]): Given[] =>
  answers.map(([value, grade]) => ({ value, grade: grade ?? (isLevel(value) ? 'B' : null) }));

describe('the proposal', () => {
  it.each([
    [[3], 3],
    [[1, 3], 1],
    [[3, 1], 1],
    [[0, 1, 4], 1],
    [[4, 0, 1, 3], 1],
    [[2, 2, 3, 4, 4], 3],
    [[0, 0, 4, 4], 0],
  ] as const)('of the levels %j is the lower median %d', (levels, median) => {
    expect(proposalFor(given(...levels.map((level) => [level] as const))).value).toBe(median);
  });

  it('carries the weakest grade among those who gave that level, and no other', () => {
    expect(proposalFor(given([2, 'A'], [2, 'B'], [3, 'C']))).toEqual({ value: 2, grade: 'B' });
    expect(proposalFor(given([2, 'A'], [2, 'C'], [2, 'B']))).toEqual({ value: 2, grade: 'C' });
    expect(proposalFor(given([2, 'A'], [2, 'A'], [4, 'C']))).toEqual({ value: 2, grade: 'A' });
  });

  it('leaves don’t know and not applicable aside where anyone gave a level', () => {
    expect(proposalFor(given(['DK'], ['NA'], [3, 'B'], ['DK']))).toEqual({ value: 3, grade: 'B' });
  });

  it('is not applicable when nobody gave a level and at least one says so', () => {
    expect(proposalFor(given(['DK'], ['NA'], ['DK']))).toEqual({ value: 'NA', grade: null });
  });

  it('is don’t know when all say so', () => {
    expect(proposalFor(given(['DK'], ['DK']))).toEqual({ value: 'DK', grade: null });
  });
});

describe('what must be settled', () => {
  it.each([
    ['levels two apart', given([1], [3]), ['range']],
    ['levels one apart', given([1], [2]), []],
    ['the same level', given([2, 'A'], [2, 'A']), []],
    ['not applicable against a level', given(['NA'], [2]), ['not-applicable-against-level']],
    ['not applicable against don’t know', given(['NA'], ['DK']), []],
    ['two documented levels one apart', given([2, 'A'], [3, 'A']), ['grade-a-against-grade-a']],
    ['a documented level against an opinion one apart', given([2, 'A'], [3, 'C']), []],
    ['don’t know against a level', given(['DK'], [4]), []],
    [
      'everything at once',
      given([0, 'A'], [4, 'A'], ['NA']),
      ['range', 'not-applicable-against-level', 'grade-a-against-grade-a'],
    ],
    ['don’t know with a stray grade against a documented level', given(['DK', 'A'], [4, 'A']), []],
    ['one answer', given([4, 'A']), []],
    ['no answer', [], []],
  ] as const)('%s', (_name, answers, reasons) => {
    expect(reasonsToSettle(answers)).toEqual(reasons);
  });
});

describe('the spread', () => {
  it('is the distance from the lowest to the highest level', () => {
    expect(spreadOf(given([4], ['DK'], [1], [2]))).toBe(3);
    expect(spreadOf(given([2]))).toBe(0);
  });
  it('does not exist without a level', () => {
    expect(spreadOf(given(['DK'], ['NA']))).toBeNull();
    expect(spreadOf([])).toBeNull();
  });
});

describe('the grade offered for an agreed value', () => {
  it('is the best among those whose own value equals it', () => {
    expect(offeredGrade(2, given([2, 'C'], [2, 'B'], [3, 'A']))).toBe('B');
    expect(offeredGrade(2, given([2, 'C'], [2, 'A']))).toBe('A');
  });
  it('is C where nobody said so', () => {
    expect(offeredGrade(2, given([1, 'A'], [3, 'A']))).toBe('C');
  });
  it('is none for what is no level', () => {
    expect(offeredGrade('NA', given(['NA']))).toBeNull();
    expect(offeredGrade('DK', [])).toBeNull();
  });
});

const answers = fc.array(
  fc.oneof(
    fc.record({ value: fc.constantFrom<AnswerValue>(...LEVELS), grade: fc.constantFrom<EvidenceGrade>('A', 'B', 'C') }),
    fc.record({ value: fc.constantFrom<AnswerValue>('NA', 'DK'), grade: fc.constant(null) }),
  ),
  { minLength: 1, maxLength: 12 },
);
const shuffled = answers.chain((list) =>
  fc.tuple(fc.constant(list), fc.shuffledSubarray(list, { minLength: list.length })),
);

it('proposes a level that somebody gave: no more lie below it than above or at it, and it is the lowest such', () => {
  fc.assert(
    fc.property(answers, (list) => {
      const levels = list.flatMap(({ value }) => (isLevel(value) ? [value] : []));
      const { value, grade } = proposalFor(list);
      if (!isLevel(value)) {
        expect(levels).toEqual([]);
        return;
      }
      const [below, atOrBelow] = [
        levels.filter((level) => level < value).length,
        levels.filter((level) => level <= value).length,
      ];
      expect(levels).toContain(value);
      expect(2 * below < levels.length && 2 * atOrBelow >= levels.length).toBe(true);
      expect(list).toContainEqual({ value, grade });
    }),
  );
});

it('proposes and asks to settle the same whatever the order of the answers', () => {
  fc.assert(
    fc.property(shuffled, ([list, other]) => {
      expect(proposalFor(other)).toEqual(proposalFor(list));
      expect(reasonsToSettle(other)).toEqual(reasonsToSettle(list));
    }),
  );
});

it('is neither settled nor unsettled by one more don’t know', () => {
  fc.assert(
    fc.property(answers, (list) => {
      expect(reasonsToSettle([...list, { value: 'DK', grade: null }])).toEqual(reasonsToSettle(list));
    }),
  );
});

it('asks to settle a set exactly when it holds a pair to settle', () => {
  fc.assert(
    fc.property(answers, (list) => {
      const pairs = list.flatMap((one, index) => list.slice(index + 1).map((other) => [one, other]));
      expect(reasonsToSettle(list).length > 0).toBe(pairs.some((pair) => reasonsToSettle(pair).length > 0));
    }),
  );
});
