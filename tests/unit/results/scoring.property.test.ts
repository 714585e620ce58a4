import fc from 'fast-check';
import { expect, it } from 'vitest';
import type { AnswerValue } from '#shared/assessment/answer.ts';
import { isLevel, LEVELS } from '#shared/assessment/level.ts';
import { type Score, type ScoredItem, scoreOf } from '#shared/results/scoring.ts';

const weight = fc.integer({ min: 1, max: 5 });
const level = fc.constantFrom(...LEVELS);
const grade = fc.constantFrom('A', 'B', 'C' as const);
const scored: fc.Arbitrary<ScoredItem> = fc.oneof(
  { weight: 3, arbitrary: fc.record({ value: level, grade, weight }) },
  fc.record({ value: fc.constantFrom<AnswerValue | null>('NA', 'DK', null), grade: fc.constant(null), weight }),
);
const set = fc.array(scored, { maxLength: 20 });

/** Sums of a whole module stay far below this error; bands use exact figures, these are for comparing. */
const NEAR = 1e-9;

it('has a range that holds every score to which the unknowns could lead, and reaches both ends', () => {
  fc.assert(
    fc.property(set, fc.infiniteStream(level), (answers, later) => {
      const { low, high } = scoreOf(answers);
      const fill = (next: () => ScoredItem['value']) =>
        scoreOf(
          answers.map((each) =>
            each.value === null || each.value === 'DK' ? { ...each, value: next(), grade: 'B' } : each,
          ),
        );
      const filled = fill(() => later.next().value).score;
      expect(filled === null).toBe(low === null);
      expect((filled ?? 0) >= (low ?? 0) - NEAR && (filled ?? 0) <= (high ?? 100) + NEAR).toBe(true);
      expect(fill(() => 0).score).toBe(low);
      expect(fill(() => 4).score).toBe(high);
    }),
  );
});

it('keeps every figure between 0 and 100 and the score inside its range', () => {
  fc.assert(
    fc.property(set, (answers) => {
      const { score, low, high, coverage, confidence } = scoreOf(answers);
      for (const figure of [score, low, high, coverage, confidence]) {
        if (figure !== null) expect(figure >= 0 && figure <= 100).toBe(true);
      }
      if (score !== null) expect(score >= (low ?? 101) - NEAR && score <= (high ?? -1) + NEAR).toBe(true);
    }),
  );
});

it('has no score exactly when nothing is answered, and no coverage exactly when nothing applies', () => {
  fc.assert(
    fc.property(set, (answers) => {
      const { score, confidence, coverage, low } = scoreOf(answers);
      const answered = answers.filter(({ value }) => isLevel(value)).length;
      const applicable = answers.filter(({ value }) => value !== 'NA').length;
      expect([score === null, confidence === null]).toEqual([answered === 0, answered === 0]);
      expect([coverage === null, low === null]).toEqual([applicable === 0, applicable === 0]);
    }),
  );
});

it('does not depend on the order of the answers', () => {
  const pair = set.chain((answers) =>
    fc.tuple(fc.constant(answers), fc.shuffledSubarray(answers, { minLength: answers.length })),
  );
  fc.assert(
    fc.property(pair, ([answers, shuffled]) => {
      expect(scoreOf(shuffled)).toEqual(scoreOf(answers));
    }),
  );
});

it('does not change when all weights are scaled', () => {
  fc.assert(
    fc.property(set, fc.integer({ min: 2, max: 7 }), (answers, factor) => {
      expect(scoreOf(answers.map((each) => ({ ...each, weight: each.weight * factor })))).toEqual(scoreOf(answers));
    }),
  );
});

it('loses coverage, and nothing but coverage, when one more answer becomes don’t know', () => {
  const answered = fc.record({ value: level, grade, weight });
  fc.assert(
    fc.property(set, answered, (others, one) => {
      const before = scoreOf([...others, one]);
      const after = scoreOf([...others, { ...one, value: 'DK', grade: null }]);
      expect(after.coverage).toBeLessThan(before.coverage ?? 0);
      expect(after.applicable).toBe(before.applicable);
      expect(after.low ?? 0).toBeLessThanOrEqual(before.low ?? 0);
      expect(after.high ?? 0).toBeGreaterThanOrEqual(before.high ?? 0);
      expect(scoreOf(others).score).toBe(after.score);
    }),
  );
});

it('never falls when an answer rises', () => {
  fc.assert(
    fc.property(set, weight, fc.integer({ min: 0, max: 3 }), (others, own, lower) => {
      const withLevel = (value: number): Score =>
        scoreOf([...others, { value: LEVELS[value] ?? 0, grade: 'B', weight: own }]);
      expect(withLevel(lower + 1).score).toBeGreaterThan(withLevel(lower).score ?? 101);
    }),
  );
});
