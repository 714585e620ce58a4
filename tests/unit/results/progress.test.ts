import { describe, expect, it } from 'vitest';
import { isToSettle, moduleProgress } from '#shared/results/progress.ts';
import { resultsOf } from '#shared/results/results.ts';
import { agreedOf, answerOf, frameworkOf, inputOf, moduleIdOf, PROPOSED } from '#tests/helpers/scored-items.ts';

const framework = frameworkOf({ LAB: 3, TRA: 2 });
const LAB = moduleIdOf('LAB');
const counted = (parts: Partial<Parameters<typeof inputOf>[0]>) =>
  resultsOf(inputOf({ framework, ...parts }), PROPOSED).indicators;

describe('a module', () => {
  it('is not started without any value', () => {
    expect(moduleProgress(LAB, counted({ answers: [answerOf('LAB-01', null), answerOf('TRA-01', 2)] }), 0)).toEqual({
      id: 'LAB',
      answered: 0,
      indicators: 3,
      toSettle: 0,
      status: 'not-started',
    });
  });

  it('is in progress while one is missing and complete when none is, don’t know and not applicable counting as answered', () => {
    const two = [answerOf('LAB-01', 0), answerOf('LAB-02', 'DK')];
    expect(moduleProgress(LAB, counted({ answers: two }), 0)).toMatchObject({ answered: 2, status: 'in-progress' });
    expect(moduleProgress(LAB, counted({ answers: [...two, answerOf('LAB-03', 'NA')] }), 0)).toMatchObject({
      answered: 3,
      status: 'complete',
    });
  });

  it('is to settle before it is anything else, even when complete', () => {
    const all = ['LAB-01', 'LAB-02', 'LAB-03'].map((id) => answerOf(id, 2));
    expect(moduleProgress(LAB, counted({ answers: all }), 1).status).toBe('to-settle');
  });

  it('is not assessed when the set-up leaves it out, but only complete when people answered not applicable throughout', () => {
    const leftOut = { modulesNotAssessed: [{ moduleId: LAB, reason: 'Later' }] };
    expect(moduleProgress(LAB, counted({ assessment: leftOut }), 0).status).toBe('not-assessed');
    const answers = ['LAB-01', 'LAB-02', 'LAB-03'].map((id) => answerOf(id, 'NA'));
    expect(moduleProgress(LAB, counted({ answers }), 0).status).toBe('complete');
  });
});

describe('an indicator is to settle', () => {
  const apart = [answerOf('LAB-01', 0, { by: 'one' }), answerOf('LAB-01', 4, { by: 'two' })];
  const of = (parts: Parameters<typeof counted>[0]) =>
    counted(parts).find(({ id }) => id === 'LAB-01') ?? { from: 'none' as const };

  it('while its answers differ and nothing is agreed', () => {
    expect(isToSettle(of({ answers: apart }), apart)).toBe(true);
    expect(isToSettle(of({ answers: apart, agreed: [agreedOf('LAB-01', 2)] }), apart)).toBe(false);
  });

  it('not where the answers lie close together or only one is given', () => {
    const close = [answerOf('LAB-01', 1, { by: 'one' }), answerOf('LAB-01', 2, { by: 'two' })];
    expect(isToSettle(of({ answers: close }), close)).toBe(false);
    const single = [answerOf('LAB-01', 4, { by: 'one' }), answerOf('LAB-01', null, { by: 'two' })];
    expect(isToSettle(of({ answers: single }), single)).toBe(false);
  });
});
