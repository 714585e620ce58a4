import { describe, expect, it } from 'vitest';
import { resultsOf } from '#shared/results/results.ts';
import {
  AGREED,
  agreedOf,
  answerOf,
  frameworkOf,
  inputOf,
  moduleIdOf,
  PROPOSED,
  respondentOf,
} from '#tests/helpers/scored-items.ts';

const LAB_IDS = ['LAB-01', 'LAB-02', 'LAB-03', 'LAB-04', 'LAB-05'];
const framework = frameworkOf({ LAB: 5, TRA: 5 });
const moduleIn = (results: ReturnType<typeof resultsOf>, id: string) =>
  results.modules.find((module) => module.id === id);
const indicatorIn = (results: ReturnType<typeof resultsOf>, id: string) =>
  results.indicators.find((indicator) => indicator.id === id);

const mixed = inputOf({
  framework,
  answers: [
    answerOf('LAB-01', 4, { by: 'one' }),
    answerOf('LAB-02', 4, { by: 'one' }),
    answerOf('LAB-02', 1, { by: 'two', grade: 'C' }),
    answerOf('LAB-03', 3, { by: 'two' }),
    answerOf('LAB-04', null, { by: 'one' }),
    answerOf('TRA-01', 2, { by: 'one' }),
  ],
  agreed: [agreedOf('LAB-01', 2, 'A')],
});

describe('the proposed view', () => {
  const results = resultsOf(mixed, PROPOSED);

  it('counts agreed answers, only answers and proposals, and says which is which', () => {
    expect(results.indicators.filter(({ moduleId }) => moduleId === 'LAB')).toEqual([
      { id: 'LAB-01', moduleId: 'LAB', value: 2, grade: 'A', from: 'agreed' },
      { id: 'LAB-02', moduleId: 'LAB', value: 1, grade: 'C', from: 'proposed' },
      { id: 'LAB-03', moduleId: 'LAB', value: 3, grade: 'B', from: 'only-answer' },
      { id: 'LAB-04', moduleId: 'LAB', value: null, grade: null, from: 'none' },
      { id: 'LAB-05', moduleId: 'LAB', value: null, grade: null, from: 'none' },
    ]);
    expect(results.proposedCount).toBe(1);
    expect(moduleIn(results, 'LAB')).toMatchObject({
      score: 50,
      low: 30,
      high: 70,
      coverage: 60,
      answered: 3,
      applicable: 5,
      rating: null,
    });
  });
});

describe('the agreed view', () => {
  it('leaves what is only proposed as not answered', () => {
    const results = resultsOf(mixed, AGREED);
    expect(indicatorIn(results, 'LAB-02')).toMatchObject({ value: null, grade: null, from: 'none' });
    expect(indicatorIn(results, 'LAB-01')).toMatchObject({ value: 2, from: 'agreed' });
    expect(indicatorIn(results, 'LAB-03')).toMatchObject({ value: 3, from: 'only-answer' });
    expect(results.proposedCount).toBe(0);
    expect(moduleIn(results, 'LAB')).toMatchObject({ answered: 2, coverage: 40, applicable: 5 });
  });
});

describe('the view of one respondent', () => {
  it('counts nothing but its own answers, and not the agreed ones', () => {
    const results = resultsOf(mixed, { kind: 'respondent', respondent: respondentOf('one', ['LAB', 'TRA']) });
    expect(results.indicators.filter(({ value }) => value !== null)).toEqual([
      { id: 'LAB-01', moduleId: 'LAB', value: 4, grade: 'B', from: 'only-answer' },
      { id: 'LAB-02', moduleId: 'LAB', value: 4, grade: 'B', from: 'only-answer' },
      { id: 'TRA-01', moduleId: 'TRA', value: 2, grade: 'B', from: 'only-answer' },
    ]);
  });

  it('takes only its own modules for applicable', () => {
    const results = resultsOf(mixed, { kind: 'respondent', respondent: respondentOf('one', ['LAB']) });
    expect(moduleIn(results, 'TRA')).toMatchObject({ score: null, coverage: null, applicable: 0, rating: null });
    expect(moduleIn(results, 'LAB')).toMatchObject({ applicable: 5, answered: 2 });
    expect(results.bySdg).toEqual([{ id: '10.7', score: null, n: 2, applicable: 5 }]);
  });
});

describe('a module that is not assessed', () => {
  const leftOut = { modulesNotAssessed: [{ moduleId: moduleIdOf('TRA'), reason: 'Not this year' }] };

  it('counts as not applicable throughout, whatever was answered or agreed there', () => {
    const results = resultsOf(
      inputOf({ ...mixed, assessment: leftOut, agreed: [...mixed.agreed, agreedOf('TRA-02', 4)] }),
      PROPOSED,
    );
    expect(moduleIn(results, 'TRA')).toMatchObject({
      score: null,
      low: null,
      coverage: null,
      answered: 0,
      applicable: 0,
    });
    expect(indicatorIn(results, 'TRA-02')).toEqual({
      id: 'TRA-02',
      moduleId: 'TRA',
      value: 'NA',
      grade: null,
      from: 'none',
    });
  });

  it('does not stand in the way of a total', () => {
    const answers = LAB_IDS.map((id) => answerOf(id, 3));
    expect(resultsOf(inputOf({ framework, answers }), PROPOSED).total.score).toBeNull();
    expect(resultsOf(inputOf({ framework, answers, assessment: leftOut }), PROPOSED).total).toMatchObject({
      score: 75,
      rating: 'integrated',
      ratedModules: ['LAB'],
    });
  });
});

describe('the short form', () => {
  const shortened = frameworkOf(
    { LAB: 6, TRA: 3 },
    Object.fromEntries([...LAB_IDS, 'TRA-01'].map((id) => [id, { short: true }])),
  );

  it('runs over the indicators marked for it alone', () => {
    const answers = [...LAB_IDS.map((id) => answerOf(id, 2)), answerOf('LAB-06', 4), answerOf('TRA-02', 0)];
    const results = resultsOf(inputOf({ framework: shortened, answers, assessment: { form: 'short' } }), PROPOSED);
    expect(results.indicators.map(({ id }) => id)).toEqual([...LAB_IDS, 'TRA-01']);
    expect(moduleIn(results, 'LAB')).toMatchObject({ score: 50, applicable: 5, coverage: 100 });
    expect(moduleIn(results, 'TRA')).toMatchObject({ answered: 0, applicable: 1 });
  });
});

describe('weights', () => {
  const answers = [...LAB_IDS.slice(1).map((id) => answerOf(id, 0)), answerOf('LAB-01', 4)];

  it('come from the assessment where it sets them and from the framework elsewhere', () => {
    const heavy = frameworkOf({ LAB: 5 }, { 'LAB-01': { weight: 2 } });
    const scoreWith = (weights: Record<string, number>) =>
      moduleIn(resultsOf(inputOf({ framework: heavy, answers, assessment: { weights } }), PROPOSED), 'LAB')?.score;
    expect(scoreWith({})).toBe(200 / 6);
    expect(scoreWith({ 'LAB-01': 4 })).toBe(50);
    expect(scoreWith({ 'LAB-01': 1, 'LAB-02': 3 })).toBe(100 / 7);
  });
});

it('raises red flags from counted values, so that one proposal of 1 is enough', () => {
  const critical = frameworkOf({ LAB: 5 }, { 'LAB-02': { critical: true }, 'LAB-03': { critical: true } });
  expect(resultsOf({ ...mixed, framework: critical }, PROPOSED).redFlags).toEqual(['LAB-02']);
  expect(resultsOf({ ...mixed, framework: critical }, AGREED).redFlags).toEqual([]);
});

it('ignores answers to indicators that the framework does not have', () => {
  const results = resultsOf({ ...mixed, answers: [...mixed.answers, answerOf('ZZZ-01', 4)] }, PROPOSED);
  expect(results).toEqual(resultsOf(mixed, PROPOSED));
});
