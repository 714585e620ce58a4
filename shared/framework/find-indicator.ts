import type { IndicatorId } from '../assessment/ids.ts';

/** Every indicator in the framework's order. */
export const indicatorsOf = <I extends { readonly id: IndicatorId }>(framework: {
  readonly modules: readonly { readonly indicators: readonly I[] }[];
}): readonly I[] => framework.modules.flatMap((module) => module.indicators);

export const findIndicator = <I extends { readonly id: IndicatorId }>(
  framework: { readonly modules: readonly { readonly indicators: readonly I[] }[] },
  id: string,
): I | undefined => indicatorsOf(framework).find((indicator) => indicator.id === id);
