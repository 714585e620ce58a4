import type { ModuleId } from '../assessment/ids.ts';
import type { Results } from './results.ts';

/** What the headline above the figures says, before it is put into words. */
export interface Finding {
  readonly ratedModules: number;
  /** Rated modules that reach level 2 on average: score 50 and more. */
  readonly strongModules: number;
  readonly lowest: ModuleId | null;
  /** The stage of the policy cycle with the lowest score. */
  readonly weakestStage: string | null;
}

export function findingOf({ modules, total, byStage }: Pick<Results, 'modules' | 'total' | 'byStage'>): Finding {
  const scored = byStage.flatMap((stage) => (stage.score === null ? [] : [{ id: stage.id, score: stage.score }]));
  const weakest = scored.reduce<{ id: string; score: number } | null>(
    (low, stage) => (low === null || stage.score < low.score ? stage : low),
    null,
  );
  return {
    ratedModules: total.ratedModules.length,
    strongModules: modules.filter((module) => module.rating === 'established' || module.rating === 'integrated').length,
    lowest: total.lowest,
    weakestStage: weakest?.id ?? null,
  };
}
