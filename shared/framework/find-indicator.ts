import type { AssessmentSetup } from '../assessment/assessment.ts';
import type { IndicatorId } from '../assessment/ids.ts';

/** Every indicator in the framework's order. */
export const indicatorsOf = <I extends { readonly id: IndicatorId }>(framework: {
  readonly modules: readonly { readonly indicators: readonly I[] }[];
}): readonly I[] => framework.modules.flatMap((module) => module.indicators);

export const findIndicator = <I extends { readonly id: IndicatorId }>(
  framework: { readonly modules: readonly { readonly indicators: readonly I[] }[] },
  id: string,
): I | undefined => indicatorsOf(framework).find((indicator) => indicator.id === id);

/** The indicators that a form asks: all, or those of the short form (framework C3). */
export const indicatorsInForm = <I extends { readonly id: IndicatorId; readonly short: boolean }>(
  framework: { readonly modules: readonly { readonly indicators: readonly I[] }[] },
  form: AssessmentSetup['form'],
): readonly I[] => indicatorsOf(framework).filter(({ short }) => form === 'full' || short);
