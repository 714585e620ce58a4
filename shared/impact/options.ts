import { type EffectScales, significanceOf } from './significance.ts';

type GroupEffect = EffectScales & { readonly group: string; readonly touchesRights: boolean };

/** Gains and harms of one option side by side: never one taken from the other (framework D3). */
export interface OptionSums {
  /** Sum of significance of what is better, 0 or more. */
  readonly gains: number;
  /** Sum of significance of what is worse, without its sign: 0 or more. */
  readonly harms: number;
  /** Groups for which something is worse, each once, in the order of the effects. */
  readonly losers: readonly string[];
  readonly rightsAtStake: number;
}

export function optionSums(effects: readonly GroupEffect[]): OptionSums {
  const sizes = effects.map(significanceOf);
  return {
    gains: sizes.reduce((sum, size) => sum + Math.max(0, size), 0),
    harms: sizes.reduce((sum, size) => sum + Math.max(0, -size), 0),
    losers: [...new Set(effects.filter((effect) => significanceOf(effect) < 0).map(({ group }) => group))],
    rightsAtStake: effects.filter(({ touchesRights }) => touchesRights).length,
  };
}
