import { describe, expect, it } from 'vitest';
import type { AnswerValue } from '#shared/assessment/answer.ts';
import type { LevelChange } from '#shared/assessment/level-change.ts';
import { compareRounds, lacksReason } from '#shared/results/comparison.ts';
import { agreedOf, frameworkOf, indicatorIdOf, inputOf, moduleIdOf } from '#tests/helpers/scored-items.ts';

const framework = frameworkOf(
  { LAB: 6, ENV: 3 },
  {
    'LAB-01': { short: true, stage: 'OBJ' },
    'LAB-02': { short: true },
    'LAB-03': { short: true },
    'LAB-06': { direction: 'policy-to-migration' },
  },
);

/** A round from the values of LAB-01, LAB-02 …; null is not answered. */
const round = (values: readonly (AnswerValue | null)[], assessment: Partial<ReturnType<typeof base>> = {}) =>
  inputOf({
    framework,
    assessment: { ...base(), ...assessment },
    agreed: values.flatMap((value, index) => (value === null ? [] : [agreedOf(`LAB-0${index + 1}`, value)])),
  });
const base = () => inputOf({ framework }).assessment;

const reasonOf = (id: string, from: 0 | 1 | 2, to: 1 | 2 | 3, reason: LevelChange['reason']): LevelChange => ({
  indicatorId: indicatorIdOf(id),
  from,
  to,
  reason,
  note: `why ${id}`,
});

const lab = ({ modules }: ReturnType<typeof compareRounds>) => modules.find(({ id }) => id === 'LAB');

describe('the panel', () => {
  it('holds only what was answered with a level in both rounds', () => {
    const { indicators, ...compared } = compareRounds(round([1, 'NA', 'DK', null, 2, 0]), round([2, 3, 3, 3, 'NA', 1]));
    expect(indicators.filter(({ isInPanel }) => isInPanel).map(({ id }) => id)).toEqual(['LAB-01', 'LAB-06']);
    expect(lab({ indicators, ...compared })).toMatchObject({ n: 2, before: null, after: null });
  });

  it('lists what was answered in either round and leaves out what was answered in neither', () => {
    const { indicators } = compareRounds(round([1, null, null]), round([null, 'DK', null]));
    expect(indicators.map(({ id, before, after }) => [id, before, after])).toEqual([
      ['LAB-01', 1, null],
      ['LAB-02', null, 'DK'],
    ]);
  });

  it('leaves a module out of the panel that one of the rounds does not assess', () => {
    const left = { modulesNotAssessed: [{ moduleId: moduleIdOf('LAB'), reason: 'not in the plan' }] };
    expect(lab(compareRounds(round([1, 1, 1, 1, 1]), round([2, 2, 2, 2, 2], left)))).toMatchObject({
      n: 0,
      after: null,
    });
  });

  it('compares a short form with a full one only on the indicators of the short form', () => {
    const compared = compareRounds(round([1, 1, 1, 1, 1, 1], { form: 'short' }), round([2, 2, 2, 4, 4, 4]));
    expect(lab(compared)).toMatchObject({ n: 3, before: 25, after: 50 });
    expect(compared.indicators.find(({ id }) => id === 'LAB-04')).toMatchObject({ before: null, after: 4 });
  });

  it('is computed on both sides with the weights of the later round, and says which were changed', () => {
    const compared = compareRounds(
      round([0, 4, 0], { weights: { [indicatorIdOf('LAB-03')]: 5 } }),
      round([4, 4, 0], { weights: { [indicatorIdOf('LAB-01')]: 3 } }),
    );
    expect(lab(compared)).toMatchObject({ n: 3, before: 20, after: 80 });
    expect(compared.reweighted).toEqual(['LAB-01', 'LAB-03']);
  });

  it('is not reweighted where both rounds weigh alike', () => {
    const weights = { [indicatorIdOf('LAB-01')]: 3 };
    expect(compareRounds(round([0, 4, 0], { weights }), round([4, 4, 0], { weights })).reweighted).toEqual([]);
  });

  it('says nothing by stage or direction below three answers', () => {
    const { byStage, byDirection } = compareRounds(round([1, 1, 1, 1, 1, 1]), round([2, 2, 2, 2, 2, 2]));
    expect(byStage.find(({ id }) => id === 'OBJ')).toMatchObject({ n: 1, before: null, after: null });
    expect(byStage.find(({ id }) => id === 'SIT')).toMatchObject({ n: 5, before: 25, after: 50 });
    expect(byDirection.find(({ id }) => id === 'policy-to-migration')).toMatchObject({ n: 1, before: null });
  });

  it('withholds a headline where its round has too little information', () => {
    const compared = compareRounds(round([1, 1, 1, 'DK', 'DK', 'DK']), round([2, 2, 2, 2, 2, 2]));
    expect(lab(compared)).toMatchObject({ n: 3, headlineBefore: null, headlineAfter: 50 });
  });
});

describe('the reason of a change', () => {
  const rounds = [round([0, 1, 2, 2]), round([1, 2, 3, 2])] as const;

  it('counts as progress only when the change is real', () => {
    const compared = compareRounds(...rounds, [
      reasonOf('LAB-01', 0, 1, 'real-change'),
      reasonOf('LAB-02', 1, 2, 'better-evidence'),
    ]);
    expect(lab(compared)).toMatchObject({ before: 31.25, after: 50, realChangeTo: 37.5 });
  });

  it('is still missing where a level changed without one', () => {
    const { indicators } = compareRounds(...rounds, [reasonOf('LAB-01', 0, 1, 'correction')]);
    expect(indicators.filter(lacksReason).map(({ id }) => id)).toEqual(['LAB-02', 'LAB-03']);
    expect(indicators[0]).toMatchObject({ reason: 'correction', note: 'why LAB-01' });
  });

  it('must be given again when a level moves after it was given', () => {
    const { indicators } = compareRounds(...rounds, [reasonOf('LAB-01', 0, 2, 'real-change')]);
    expect(indicators[0]).toMatchObject({ reason: null, note: '' });
  });

  it('is not asked where a level did not change or was not there before', () => {
    const { indicators } = compareRounds(round([2, null, 'DK']), round([2, 3, 3]));
    expect(indicators.filter(lacksReason)).toEqual([]);
  });
});
