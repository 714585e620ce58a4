import { expect, it } from 'vitest';
import { disagreementOf, distanceBand } from '#shared/results/disagreement.ts';
import { agreedLab, consolidatedLab, type Said } from '#tests/helpers/consolidated.ts';
import { moduleIdOf, respondentIdOf } from '#tests/helpers/scored-items.ts';

const LAB = moduleIdOf('LAB');
const of = (by: string, said: readonly Said[], agreed?: ReturnType<typeof agreedLab>) =>
  disagreementOf([consolidatedLab(said, agreed ? { agreed } : {})], LAB, respondentIdOf(by));
const apart: Said[] = [
  { by: 'Health', value: 3 },
  { by: 'Education', value: 1 },
  { by: 'Unions', value: 1 },
];

it('holds a body against the lower median of the others while nothing is agreed', () => {
  expect(of('Health', apart)).toMatchObject({ distance: 2, compared: 1, toSettle: 1 });
  expect(of('Education', apart)).toMatchObject({ distance: 0, compared: 1, toSettle: 1 });
});

it('holds every body against what was agreed', () => {
  expect(of('Health', apart, agreedLab(2))).toMatchObject({ distance: 1, toSettle: 0 });
  expect(of('Education', apart, agreedLab(2))).toMatchObject({ distance: 1, toSettle: 0 });
  expect(of('Education', apart, agreedLab('DK'))).toMatchObject({ distance: null, compared: 0 });
});

it('has nothing for a body that did not answer, and no figure where there is nothing to compare', () => {
  expect(of('Labour', apart)).toBeNull();
  expect(disagreementOf([consolidatedLab(apart)], moduleIdOf('TRA'), respondentIdOf('Health'))).toBeNull();
  expect(of('Health', [{ by: 'Health', value: 3 }])).toMatchObject({ distance: null, compared: 0 });
  expect(
    of('Health', [
      { by: 'Health', value: 'NA' },
      { by: 'Education', value: 2 },
    ]),
  ).toMatchObject({
    distance: null,
    toSettle: 1,
  });
});

it('is the mean over the indicators of the module', () => {
  const indicators = [consolidatedLab(apart), consolidatedLab(apart, { agreed: agreedLab(3) })];
  expect(disagreementOf(indicators, LAB, respondentIdOf('Health'))).toMatchObject({ distance: 1, compared: 2 });
});

it.each([
  [0, 'same'],
  [0.1, 'close'],
  [0.999, 'close'],
  [1, 'apart'],
  [1.9, 'apart'],
  [2, 'far'],
  [4, 'far'],
] as const)('has for %d the word of its band', (distance, band) => {
  expect(distanceBand(distance)).toBe(band);
});
