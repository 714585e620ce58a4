import { expect, it } from 'vitest';
import { findingOf } from '#shared/results/finding.ts';
import { resultsOf } from '#shared/results/results.ts';
import { agreedOf, frameworkOf, inputOf, PROPOSED } from '#tests/helpers/scored-items.ts';

const stages = Object.fromEntries(
  ['LAB', 'TRA'].flatMap((id) =>
    [1, 2, 3, 4, 5, 6].map((n) => [`${id}-0${n}`, { stage: n > 3 ? 'BUD' : 'SIT' } as const]),
  ),
);
const framework = frameworkOf({ LAB: 6, TRA: 6 }, stages);
const finding = (lab: readonly (0 | 1 | 2 | 3 | 4)[], tra: readonly (0 | 1 | 2 | 3 | 4)[]) => {
  const agreed = [
    ...lab.map((level, index) => agreedOf(`LAB-0${index + 1}`, level)),
    ...tra.map((level, index) => agreedOf(`TRA-0${index + 1}`, level)),
  ];
  return findingOf(resultsOf(inputOf({ framework, agreed }), PROPOSED));
};

it('counts modules at 50 and more as strong', () => {
  expect(finding([2, 2, 2, 2, 2, 2], [3, 3, 3, 3, 3, 3])).toMatchObject({
    ratedModules: 2,
    strongModules: 2,
    lowest: 'LAB',
  });
  expect(finding([2, 2, 2, 2, 2, 1], [4, 4, 4, 4, 4, 4])).toMatchObject({
    ratedModules: 2,
    strongModules: 1,
    lowest: 'LAB',
  });
});

it('names the stage with the lowest score, the earlier one of two alike', () => {
  expect(finding([4, 4, 4, 1, 1, 1], [4, 4, 4, 1, 1, 1]).weakestStage).toBe('BUD');
  expect(finding([1, 1, 1, 1, 1, 1], []).weakestStage).toBe('SIT');
});

it('does not name a stage whose score is withheld', () => {
  expect(finding([4, 4, 4, 0, 0], []).weakestStage).toBe('SIT');
});

it('says nothing of modules before one is rated', () => {
  expect(finding([0, 0], [])).toEqual({ ratedModules: 0, strongModules: 0, lowest: null, weakestStage: null });
});
