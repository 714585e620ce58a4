import type { ImpactEffect } from './effect.ts';
import { residualOf } from './mitigation.ts';
import { type OptionSums, optionSums } from './options.ts';
import type { Policy } from './policy.ts';
import { type Screening, screeningOf } from './screening.ts';
import { type Band, bandOf, intensityOf, marksOf, needsMitigation, significanceOf } from './significance.ts';

/** An effect with everything that is reckoned from it. */
export interface AppraisedEffect {
  readonly effect: ImpactEffect;
  readonly intensity: number;
  readonly significance: number;
  readonly band: Band;
  readonly mustBeDealtWith: boolean;
  readonly verifyBeforeDecision: boolean;
  /** It calls for a measure and has none. */
  readonly isOpen: boolean;
  /** Null without a measure. */
  readonly residual: number | null;
  readonly residualBand: Band | null;
  readonly reduction: number | null;
}

export interface AppraisedOption extends OptionSums {
  readonly id: string;
  readonly name: string;
  readonly cost: string;
  readonly effects: readonly AppraisedEffect[];
}

/** A policy's screening and options with their figures (framework D). */
export interface Appraisal {
  readonly policy: Policy;
  readonly screening: Screening;
  readonly options: readonly AppraisedOption[];
}

function appraise(effect: ImpactEffect): AppraisedEffect {
  const significance = significanceOf(effect);
  const { mitigation } = effect;
  const after = mitigation
    ? residualOf(effect, { magnitude: mitigation.magnitudeAfter, likelihood: mitigation.likelihoodAfter })
    : null;
  return {
    effect,
    intensity: intensityOf(effect),
    significance,
    band: bandOf(significance),
    ...marksOf(effect),
    isOpen: needsMitigation(effect) && mitigation === null,
    residual: after?.residual ?? null,
    residualBand: after?.band ?? null,
    reduction: after?.reduction ?? null,
  };
}

export function appraisalOf(policy: Policy, effects: readonly ImpactEffect[]): Appraisal {
  return {
    policy,
    screening: screeningOf(policy.screening.answers.map(({ answer }) => answer)),
    options: policy.options.map((option) => {
      const own = effects.filter(({ policyId, optionId }) => policyId === policy.id && optionId === option.id);
      return { ...option, ...optionSums(own), effects: own.map(appraise) };
    }),
  };
}
