import { describe, expect, it } from 'vitest';
import { commonFramework, differencesOf } from '#shared/results/comparability.ts';
import { moduleIdOf } from '#tests/helpers/scored-items.ts';

const pin = (key: string, version: number) => ({ key, version, hash: '' });

describe('the framework that most use', () => {
  it.each([
    [
      [
        ['mainstay', 1],
        ['mainstay', 2],
        ['mainstay', 1],
      ],
      ['mainstay', 1],
    ],
    [
      [
        ['mainstay', 1],
        ['mainstay', 2],
      ],
      ['mainstay', 2],
    ],
    [
      [
        ['own', 3],
        ['mainstay', 1],
        ['mainstay', 1],
      ],
      ['mainstay', 1],
    ],
  ] as const)('of %o is %o', (pins, [key, version]) => {
    expect(commonFramework(pins.map(([name, number]) => pin(name, number)))).toMatchObject({ key, version });
  });

  it('is none where nothing is chosen', () => {
    expect(commonFramework([])).toBeUndefined();
  });
});

describe('what sets an assessment apart', () => {
  const module = (provisional: boolean | null) => ({
    id: moduleIdOf('LAB'),
    score: 50,
    low: 50,
    high: 50,
    coverage: 100,
    confidence: 60,
    answered: 5,
    applicable: 5,
    rating: 'established' as const,
    firm: true,
    provisional,
  });
  const plain = {
    assessment: { framework: pin('mainstay', 1), form: 'full' as const, modulesNotAssessed: [], weights: {} },
    results: { modules: [module(false)], proposedCount: 0 },
  };
  const common = pin('mainstay', 1);

  it('is nothing for a full, agreed and documented one of the common framework', () => {
    expect(differencesOf(plain, common)).toEqual([]);
  });

  it('is another framework, or else another version, never both', () => {
    const of = (key: string, version: number) =>
      differencesOf({ ...plain, assessment: { ...plain.assessment, framework: pin(key, version) } }, common);
    expect(of('own', 1)).toEqual(['other-framework']);
    expect(of('mainstay', 2)).toEqual(['other-version']);
  });

  it('is its form, what it leaves out and its weights', () => {
    const assessment = {
      ...plain.assessment,
      form: 'short' as const,
      modulesNotAssessed: [{ moduleId: moduleIdOf('LAB'), reason: 'not asked' }],
      weights: { 'LAB-01': 3 },
    };
    expect(differencesOf({ ...plain, assessment }, common)).toEqual(['short-form', 'modules-left-out', 'own-weights']);
  });

  it('is what makes its own figures uncertain', () => {
    const results = { modules: [module(null), module(true)], proposedCount: 1 };
    expect(differencesOf({ ...plain, results }, common)).toEqual(['proposed', 'provisional']);
  });
});
