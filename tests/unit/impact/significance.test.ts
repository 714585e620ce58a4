import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fitsDirection, MITIGATION_KINDS, residualOf } from '#shared/impact/mitigation.ts';
import { optionSums } from '#shared/impact/options.ts';
import {
  BANDS,
  bandOf,
  DURATIONS,
  type EffectScales,
  EXTENTS,
  intensityOf,
  LIKELIHOODS,
  MAGNITUDES,
  marksOf,
  needsMitigation,
  significanceOf,
  VULNERABILITIES,
} from '#shared/impact/significance.ts';

const scalesOf = (
  direction: '+' | '-',
  [magnitude, extent, duration, likelihood, vulnerability]: [
    EffectScales['magnitude'],
    EffectScales['extent'],
    EffectScales['duration'],
    EffectScales['likelihood'],
    EffectScales['vulnerability'],
  ],
): EffectScales => ({ direction, magnitude, extent, duration, likelihood, vulnerability });

const anyScales = fc.record<EffectScales>({
  direction: fc.constantFrom('+', '-'),
  magnitude: fc.constantFrom(...MAGNITUDES),
  extent: fc.constantFrom(...EXTENTS),
  duration: fc.constantFrom(...DURATIONS),
  likelihood: fc.constantFrom(...LIKELIHOODS),
  vulnerability: fc.constantFrom(...VULNERABILITIES),
});

/** The worked example (framework H5): scales, intensity, significance, band; new magnitude and likelihood, residual, band. */
const OMBREDA = [
  {
    scales: scalesOf('-', [3, 2, 2, 0.75, 1.5]),
    i: 2.5,
    s: -62.5,
    band: 'major',
    after: [2, 0.5],
    left: -33.3,
    leftBand: 'moderate',
  },
  { scales: scalesOf('+', [3, 2, 2, 0.75, 1]), i: 2.5, s: 41.7, band: 'moderate', after: null, left: 0, leftBand: '' },
  { scales: scalesOf('+', [2, 3, 2, 0.5, 1]), i: 2.25, s: 25, band: 'minor', after: null, left: 0, leftBand: '' },
  {
    scales: scalesOf('-', [2, 1, 3, 0.5, 1.5]),
    i: 2,
    s: -33.3,
    band: 'moderate',
    after: [1, 0.5],
    left: -25,
    leftBand: 'minor',
  },
  {
    scales: scalesOf('-', [3, 1, 2, 0.5, 1.5]),
    i: 2.25,
    s: -37.5,
    band: 'moderate',
    after: [2, 0.25],
    left: -14.6,
    leftBand: 'minor',
  },
] as const;

describe('significance (framework D3)', () => {
  it.each([
    [[3, 3, 3, 1, 1], 66.7, 'major'],
    [[2, 2, 2, 0.75, 1], 33.3, 'moderate'],
    [[1, 1, 1, 1, 1], 22.2, 'minor'],
    [[1, 1, 1, 0.25, 1], 5.6, 'negligible'],
    [[3, 3, 3, 1, 1.5], 100, 'major'],
    [[0, 3, 3, 1, 1.5], 0, 'negligible'],
  ] as const)('%j gives %d, %s', (scales, expected, band) => {
    const found = significanceOf(scalesOf('+', [...scales]));
    expect(found).toBeCloseTo(expected, 1);
    expect(bandOf(found)).toBe(band);
    expect(Object.is(significanceOf(scalesOf('-', [0, 3, 3, 1, 1])), 0)).toBe(true);
  });

  it.each(OMBREDA)('agrees with the worked example: $s', ({ scales, i, s, band, after, left, leftBand }) => {
    expect(intensityOf(scales)).toBe(i);
    expect(significanceOf(scales)).toBeCloseTo(s, 1);
    expect(bandOf(significanceOf(scales))).toBe(band);
    if (after === null) return;
    const residual = residualOf(scales, { magnitude: after[0], likelihood: after[1] });
    expect(residual.residual).toBeCloseTo(left, 1);
    expect(residual.band).toBe(leftBand);
  });

  it('puts gains and harms of the worked example side by side', () => {
    const effects = OMBREDA.map(({ scales }, index) => ({
      ...scales,
      group: `group ${index}`,
      touchesRights: index === 4,
    }));
    const sums = optionSums(effects);
    expect(sums.gains).toBeCloseTo(66.7, 1);
    expect(sums.harms).toBeCloseTo(133.3, 1);
    expect(sums).toMatchObject({ losers: ['group 0', 'group 3', 'group 4'], rightsAtStake: 1 });
  });

  it('stays within ±100, in one of the bands, with the sign of the direction', () => {
    fc.assert(
      fc.property(anyScales, (scales) => {
        const found = significanceOf(scales);
        expect(Math.abs(found)).toBeLessThanOrEqual(100);
        expect(BANDS).toContain(bandOf(found));
        expect(Math.sign(found)).toBe(scales.magnitude === 0 ? 0 : scales.direction === '+' ? 1 : -1);
      }),
    );
  });
});

describe('what is left after a measure (framework D4)', () => {
  it('is never more than before when magnitude and likelihood do not rise', () => {
    fc.assert(
      fc.property(
        anyScales,
        fc.constantFrom(...MAGNITUDES),
        fc.constantFrom(...LIKELIHOODS),
        (scales, magnitude, likelihood) => {
          fc.pre(magnitude <= scales.magnitude && likelihood <= scales.likelihood);
          const { residual, reduction } = residualOf(scales, { magnitude, likelihood });
          expect(Math.abs(residual)).toBeLessThanOrEqual(Math.abs(significanceOf(scales)));
          expect(reduction === null).toBe(significanceOf(scales) === 0);
        },
      ),
    );
  });

  it('strengthens gains only, and does the other four to harms only', () => {
    expect(MITIGATION_KINDS.filter((kind) => fitsDirection(kind, '+'))).toEqual(['strengthen']);
    expect(MITIGATION_KINDS.filter((kind) => fitsDirection(kind, '-'))).toEqual([
      'avoid',
      'reduce',
      'share',
      'compensate',
    ]);
  });
});

describe('what must be said beside an effect', () => {
  const heavy = scalesOf('-', [3, 2, 2, 0.75, 1.5]);
  const light = scalesOf('-', [1, 1, 1, 0.25, 1]);
  it.each([
    [heavy, 'C', false, { mustBeDealtWith: false, verifyBeforeDecision: true }],
    [heavy, 'B', false, { mustBeDealtWith: false, verifyBeforeDecision: false }],
    [light, 'C', true, { mustBeDealtWith: true, verifyBeforeDecision: false }],
  ] as const)('case %#', (scales, grade, touchesRights, marks) => {
    expect(marksOf({ ...scales, grade, touchesRights })).toEqual(marks);
  });

  it('asks for a measure against heavy harms and whatever touches rights', () => {
    expect(needsMitigation({ ...heavy, touchesRights: false })).toBe(true);
    expect(needsMitigation({ ...heavy, direction: '+', touchesRights: false })).toBe(false);
    expect(needsMitigation({ ...light, touchesRights: false })).toBe(false);
    expect(needsMitigation({ ...light, touchesRights: true })).toBe(true);
  });
});
