import type { ModuleId } from '../assessment/ids.ts';
import { bandOf, type Rated, type Rating } from './rating.ts';
import type { Score } from './scoring.ts';

export type ModuleScore = Score & Rated & { readonly id: ModuleId };

export interface Total {
  readonly score: number | null;
  readonly low: number | null;
  readonly high: number | null;
  readonly rating: Rating | null;
  readonly ratedModules: readonly ModuleId[];
  /** The rated module with the lowest score; the first of several. */
  readonly lowest: ModuleId | null;
}

/** Modules that must be rated before a total is given: seven in ten of those that are not wholly NA. */
const ENOUGH_TENTHS = 7;

/** Plain means over the rated modules; withheld when too few are rated (framework C3). */
export function totalOf(modules: readonly ModuleScore[]): Total {
  const rated = modules.filter((module) => module.rating !== null);
  const assessable = modules.filter((module) => module.applicable > 0).length;
  const isEnough = rated.length > 0 && 10 * rated.length >= ENOUGH_TENTHS * assessable;
  const mean = (part: 'score' | 'low' | 'high') =>
    isEnough ? rated.reduce((sum, module) => sum + (module[part] ?? 0), 0) / rated.length : null;
  const score = mean('score');
  return {
    score,
    low: mean('low'),
    high: mean('high'),
    rating: score === null ? null : bandOf(score),
    ratedModules: rated.map((module) => module.id),
    lowest: lowestOf(rated)?.id ?? null,
  };
}

const lowestOf = (rated: readonly ModuleScore[]) =>
  rated.reduce<ModuleScore | undefined>(
    (lowest, module) => (lowest === undefined || (module.score ?? 0) < (lowest.score ?? 0) ? module : lowest),
    undefined,
  );
