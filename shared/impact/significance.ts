import type { EvidenceGrade } from '../assessment/answer.ts';

/** The scales of framework D3, each from weakest to strongest. */
export const MAGNITUDES = [0, 1, 2, 3] as const;
export const EXTENTS = [1, 2, 3] as const;
export const DURATIONS = [1, 2, 3] as const;
export const LIKELIHOODS = [0.25, 0.5, 0.75, 1] as const;
export const VULNERABILITIES = [1, 1.25, 1.5] as const;

/** Better or worse for the group. */
export type EffectDirection = '+' | '-';

export interface EffectScales {
  readonly direction: EffectDirection;
  readonly magnitude: (typeof MAGNITUDES)[number];
  readonly extent: (typeof EXTENTS)[number];
  readonly duration: (typeof DURATIONS)[number];
  readonly likelihood: (typeof LIKELIHOODS)[number];
  readonly vulnerability: (typeof VULNERABILITIES)[number];
}

/** From weakest to strongest; each begins at its own bound of |significance| (framework D3). */
export const BANDS = ['negligible', 'minor', 'moderate', 'major'] as const;
export type Band = (typeof BANDS)[number];
const BAND_BOUNDS = { minor: 10, moderate: 30, major: 55 } as const;

/** Intensity 0–3: (2 · magnitude + extent + duration) ÷ 4, and 0 without magnitude. */
export const intensityOf = ({ magnitude, extent, duration }: EffectScales): number =>
  magnitude === 0 ? 0 : (2 * magnitude + extent + duration) / 4;

/** Significance −100 to 100: 100 · intensity · likelihood · vulnerability ÷ 4.5, with the sign of the direction. */
export function significanceOf(scales: EffectScales): number {
  const size = (100 * intensityOf(scales) * scales.likelihood * scales.vulnerability) / 4.5;
  return scales.direction === '-' && size !== 0 ? -size : size;
}

/** The band of a significance, by its size without sign. */
export function bandOf(significance: number): Band {
  const size = Math.abs(significance);
  if (size >= BAND_BOUNDS.major) return 'major';
  if (size >= BAND_BOUNDS.moderate) return 'moderate';
  return size >= BAND_BOUNDS.minor ? 'minor' : 'negligible';
}

const isHeavy = (scales: EffectScales): boolean => ['moderate', 'major'].includes(bandOf(significanceOf(scales)));

/** What must be said beside an effect (framework D3): a legal duty at stake, or a heavy effect that rests on opinion. */
export const marksOf = (
  effect: EffectScales & { readonly grade: EvidenceGrade; readonly touchesRights: boolean },
): { readonly mustBeDealtWith: boolean; readonly verifyBeforeDecision: boolean } => ({
  mustBeDealtWith: effect.touchesRights,
  verifyBeforeDecision: effect.grade === 'C' && isHeavy(effect),
});

/** A moderate or major harm, and every effect on rights, must be answered by a measure (framework D4). */
export const needsMitigation = (effect: EffectScales & { readonly touchesRights: boolean }): boolean =>
  effect.touchesRights || (effect.direction === '-' && isHeavy(effect));
