import fc from 'fast-check';
import { expect, it } from 'vitest';
import type { AnswerValue } from '#shared/assessment/answer.ts';
import { isLevel, LEVELS } from '#shared/assessment/level.ts';
import { CHANGE_REASONS, type ChangeReason, type LevelChange } from '#shared/assessment/level-change.ts';
import { compareRounds } from '#shared/results/comparison.ts';
import { agreedOf, frameworkOf, indicatorIdOf, inputOf } from '#tests/helpers/scored-items.ts';

const SIZE = 8;
const framework = frameworkOf({ LAB: SIZE });
const idOf = (index: number) => `LAB-0${index + 1}`;

const value = fc.oneof(
  { weight: 3, arbitrary: fc.constantFrom<AnswerValue | null>(...LEVELS) },
  fc.constantFrom<AnswerValue | null>('NA', 'DK', null),
);
const values = fc.array(value, { minLength: SIZE, maxLength: SIZE });
const weights = fc.array(fc.integer({ min: 1, max: 5 }), { minLength: SIZE, maxLength: SIZE });
const reasons = fc.array(fc.constantFrom<ChangeReason | null>(...CHANGE_REASONS, null), {
  minLength: SIZE,
  maxLength: SIZE,
});

const roundOf = (levels: readonly (AnswerValue | null)[], own: readonly number[]) =>
  inputOf({
    framework,
    assessment: {
      form: 'full',
      modulesNotAssessed: [],
      weights: Object.fromEntries(own.map((weight, index) => [indicatorIdOf(idOf(index)), weight])),
    },
    agreed: levels.flatMap((level, index) => (level === null ? [] : [agreedOf(idOf(index), level)])),
  });

const changesOf = (
  before: readonly (AnswerValue | null)[],
  after: readonly (AnswerValue | null)[],
  given: readonly (ChangeReason | null)[],
): LevelChange[] =>
  given.flatMap((reason, index) => {
    const [from = null, to = null] = [before[index], after[index]];
    if (reason === null || !isLevel(from) || !isLevel(to)) return [];
    return [{ indicatorId: indicatorIdOf(idOf(index)), from, to, reason, note: '' }];
  });

const lab = (...given: Parameters<typeof compareRounds>) => {
  const [module] = compareRounds(...given).modules;
  if (!module) throw new Error('the module is missing');
  return module;
};

it('turns round when the rounds are swapped and weigh alike', () => {
  fc.assert(
    fc.property(values, values, weights, (first, second, own) => {
      const forth = lab(roundOf(first, own), roundOf(second, own));
      const back = lab(roundOf(second, own), roundOf(first, own));
      expect([back.n, back.before, back.after]).toEqual([forth.n, forth.after, forth.before]);
    }),
  );
});

it('does not depend on how the earlier round weighed', () => {
  fc.assert(
    fc.property(values, values, weights, weights, (first, second, own, other) => {
      const { n, before, after } = lab(roundOf(first, own), roundOf(second, own));
      expect(lab(roundOf(first, other), roundOf(second, own))).toMatchObject({ n, before, after });
    }),
  );
});

it('does not move when an indicator outside the panel is answered otherwise', () => {
  fc.assert(
    fc.property(values, values, weights, value, (first, second, own, other) => {
      const outside = first.findIndex((each) => !isLevel(each));
      const changed = second.map((each, index) => (index === outside ? other : each));
      const { n, before, after } = lab(roundOf(first, own), roundOf(second, own));
      expect(lab(roundOf(first, own), roundOf(changed, own))).toMatchObject({ n, before, after });
    }),
  );
});

it('makes the whole way when every change is real, and none of it when none is', () => {
  fc.assert(
    fc.property(values, values, weights, (first, second, own) => {
      const rounds = [roundOf(first, own), roundOf(second, own)] as const;
      const all = (reason: ChangeReason) =>
        changesOf(
          first,
          second,
          first.map(() => reason),
        );
      const real = lab(...rounds, all('real-change'));
      expect(real.realChangeTo).toBe(real.after);
      for (const reason of ['better-evidence', 'correction', 'new-respondent'] as const)
        expect(lab(...rounds, all(reason)).realChangeTo).toBe(real.before);
      expect(lab(...rounds).realChangeTo).toBe(real.before);
    }),
  );
});

it('takes each real change for exactly its points, whatever the other reasons are', () => {
  fc.assert(
    fc.property(values, values, weights, reasons, (first, second, own, given) => {
      const module = lab(roundOf(first, own), roundOf(second, own), changesOf(first, second, given));
      if (module.before === null || module.realChangeTo === null) {
        expect(module.n).toBeLessThan(3);
        return;
      }
      let [points, whole] = [0, 0];
      first.forEach((from, index) => {
        const [to = null, weight = 0] = [second[index], own[index]];
        if (!isLevel(from) || !isLevel(to)) return;
        whole += 4 * weight;
        if (given[index] === 'real-change') points += weight * (to - from);
      });
      expect(module.realChangeTo - module.before).toBeCloseTo((100 * points) / whole, 9);
    }),
  );
});
