import type { Answer } from '#shared/assessment/answer.ts';
import type { IndicatorId, ModuleId } from '#shared/assessment/ids.ts';

/** Indicators that this body still owes an answer: of its modules, not answered by it or only carried over, and not agreed already. In the framework's order. */
export function owedIndicators({
  indicators,
  modules,
  own,
  agreed,
}: {
  indicators: readonly { readonly id: IndicatorId; readonly moduleId: ModuleId }[];
  modules: readonly ModuleId[];
  own: readonly Pick<Answer, 'indicatorId' | 'value' | 'isCarriedOver'>[];
  agreed: readonly { readonly indicatorId: IndicatorId }[];
}): IndicatorId[] {
  const done = new Set(
    [...own.filter(({ value, isCarriedOver }) => value !== null && !isCarriedOver), ...agreed].map(
      ({ indicatorId }) => indicatorId,
    ),
  );
  return indicators.filter(({ id, moduleId }) => modules.includes(moduleId) && !done.has(id)).map(({ id }) => id);
}
