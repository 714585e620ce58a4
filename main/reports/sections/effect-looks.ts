import type { Tone } from '../blocks.ts';

/** Light fills of a matrix cell by its score; the sign and number stand in it anyway. Dark fills take light letters. */
export const EFFECT_LOOKS: Readonly<Record<string, { readonly fill?: string; readonly tone: Tone }>> = {
  '3': { fill: '22697A', tone: 'inverse' },
  '2': { fill: '90BDC1', tone: 'strong' },
  '1': { fill: 'D6E6E6', tone: 'plain' },
  '0': { tone: 'plain' },
  '-1': { fill: 'F7E2D7', tone: 'plain' },
  '-2': { fill: 'E5A88C', tone: 'strong' },
  '-3': { fill: '96371A', tone: 'inverse' },
};
