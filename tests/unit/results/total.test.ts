import { expect, it } from 'vitest';
import { rate } from '#shared/results/rating.ts';
import { scoreOf } from '#shared/results/scoring.ts';
import { type ModuleScore, totalOf } from '#shared/results/total.ts';
import { items, moduleIdOf } from '#tests/helpers/scored-items.ts';

type Values = Parameters<typeof items>[0];

const moduleOf = (id: string, values: Values): ModuleScore => {
  const score = scoreOf(items(values));
  return { id: moduleIdOf(id), ...score, ...rate(score) };
};
const NAMES = ['AA', 'BB', 'CC', 'DD', 'EE', 'FF', 'GG', 'HH', 'II', 'JJ'];
const RATED: Values = [2, 2, 2, 2, 2];
const UNRATED: Values = [4, 4, null, null, null];
const NOT_APPLICABLE: Values = ['NA', 'NA'];
const modules = (rated: number, unrated: number, notApplicable = 0) =>
  [
    ...Array.from({ length: rated }, () => RATED),
    ...Array.from({ length: unrated }, () => UNRATED),
    ...Array.from({ length: notApplicable }, () => NOT_APPLICABLE),
  ].map((values, index) => moduleOf(NAMES[index] ?? '', values));

it('is given at exactly seven in ten rated modules and withheld below', () => {
  expect(totalOf(modules(7, 3))).toMatchObject({ score: 50, low: 50, high: 50, rating: 'established' });
  expect(totalOf(modules(6, 4))).toMatchObject({ score: null, low: null, high: null, rating: null });
});

it('does not count modules that are wholly not applicable', () => {
  expect(totalOf(modules(7, 2, 1)).score).toBe(50);
  expect(totalOf(modules(5, 2, 3)).score).toBe(50);
  expect(totalOf(modules(4, 2, 4)).score).toBeNull();
});

it('needs three of three, because two of three are fewer than seven in ten', () => {
  expect(totalOf(modules(2, 1)).score).toBeNull();
  expect(totalOf(modules(3, 0)).score).toBe(50);
  expect(totalOf(modules(3, 1)).score).toBe(50);
});

it('is withheld where nothing is rated or nothing applies', () => {
  expect(totalOf([]).score).toBeNull();
  expect(totalOf(modules(0, 0, 3))).toEqual({
    score: null,
    low: null,
    high: null,
    rating: null,
    ratedModules: [],
    lowest: null,
  });
});

it('is the plain mean over the rated modules, whatever their size', () => {
  const total = totalOf([
    moduleOf('AA', [4, 4, 4, 4, 4, 4, 4, 4, 4, 4]),
    moduleOf('BB', [0, 0, 0, 0, 0]),
    moduleOf('CC', [1, 1, 1, 'DK', 1, 1]),
    moduleOf('DD', UNRATED),
  ]);
  expect(total.score).toBe((100 + 0 + 25) / 3);
  expect(total.low).toBeCloseTo((100 + 0 + 500 / 24) / 3, 10);
  expect(total.high).toBeCloseTo((100 + 0 + 900 / 24) / 3, 10);
  expect(total.ratedModules).toEqual(['AA', 'BB', 'CC']);
});

it('names the rated module with the lowest score, the first of several, even where the total is withheld', () => {
  const low: Values = [1, 1, 1, 1, 1];
  expect(totalOf([moduleOf('AA', RATED), moduleOf('BB', low), moduleOf('CC', low)]).lowest).toBe('BB');
  expect(totalOf([moduleOf('AA', RATED), moduleOf('BB', UNRATED), moduleOf('CC', UNRATED)])).toMatchObject({
    score: null,
    lowest: 'AA',
  });
  expect(totalOf([moduleOf('AA', [0, 0, null, null, null]), moduleOf('BB', RATED)]).lowest).toBe('BB');
});

it('is rated by its own unrounded mean', () => {
  const just = [...Array.from({ length: 9 }, () => RATED), [2, 2, 2, 2, 1] as Values].map((values, index) =>
    moduleOf(NAMES[index] ?? '', values),
  );
  expect(totalOf(just)).toMatchObject({ score: 49.5, rating: 'emerging' });
  expect(totalOf(modules(10, 0)).rating).toBe('established');
});
