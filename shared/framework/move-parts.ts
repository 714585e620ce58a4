import type { MovePlan } from './plan-move.ts';

/** The parts of a move that happen at all, in the order in which people are told, each with the ids concerned. */
export function moveParts(plan: MovePlan): readonly { readonly part: string; readonly ids: readonly string[] }[] {
  const parts: readonly (readonly [string, readonly string[]])[] = [
    ['carried', plan.carried],
    ['reworded', plan.reworded],
    ['toConfirm', plan.toConfirm],
    ['added', plan.added],
    ['setAside', plan.setAside.map(({ indicatorId }) => indicatorId)],
    ['modulesAdded', plan.modulesAdded],
    ['modulesDropped', plan.modulesDropped],
  ];
  return parts.filter(([, ids]) => ids.length > 0).map(([part, ids]) => ({ part, ids }));
}
