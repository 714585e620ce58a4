import { type Band, bandOf, type EffectDirection, type EffectScales, significanceOf } from './significance.ts';

/** What a measure does about an effect; a gain can only be strengthened (framework D4). */
export const MITIGATION_KINDS = ['avoid', 'reduce', 'share', 'compensate', 'strengthen'] as const;
export type MitigationKind = (typeof MITIGATION_KINDS)[number];

/** A harm is avoided, reduced, shared or compensated; a gain is strengthened. */
export const fitsDirection = (kind: MitigationKind, direction: EffectDirection): boolean =>
  (kind === 'strengthen') === (direction === '+');

export interface Residual {
  /** Significance with the expected magnitude and likelihood, −100 to 100. */
  readonly residual: number;
  readonly band: Band;
  /** 1 − residual ÷ initial; null where the effect was 0 from the start. */
  readonly reduction: number | null;
}

/** What is left of an effect after its measure: the same formula with the new magnitude and likelihood (framework D4). */
export function residualOf(scales: EffectScales, after: Pick<EffectScales, 'magnitude' | 'likelihood'>): Residual {
  const initial = significanceOf(scales);
  const residual = significanceOf({ ...scales, ...after });
  return { residual, band: bandOf(residual), reduction: initial === 0 ? null : 1 - residual / initial };
}
