import type { ModuleId } from '../assessment/ids.ts';
import { type Comparison, lacksReason } from './comparison.ts';

/** What the headline of a comparison says, before it is put into words. */
export interface ComparisonFinding {
  /** Modules with enough indicators in both rounds to compare. */
  readonly comparedModules: number;
  /** Of these, how many went up, and down, by real change alone. */
  readonly up: number;
  readonly down: number;
  /** The module that real change took furthest up, if any went up. */
  readonly furthest: ModuleId | null;
  readonly changedLevels: number;
  readonly realChanges: number;
  readonly withoutReason: number;
}

export function comparisonFindingOf({
  modules,
  indicators,
}: Pick<Comparison, 'modules' | 'indicators'>): ComparisonFinding {
  const moved = modules.flatMap(({ id, before, realChangeTo }) =>
    before === null || realChangeTo === null ? [] : [{ id, by: realChangeTo - before }],
  );
  const furthest = moved.reduce((most, each) => (each.by > most.by ? each : most), { id: null, by: 0 } as {
    id: ModuleId | null;
    by: number;
  });
  return {
    comparedModules: moved.length,
    up: moved.filter(({ by }) => by > 0).length,
    down: moved.filter(({ by }) => by < 0).length,
    furthest: furthest.id,
    changedLevels: indicators.filter(({ isInPanel, before, after }) => isInPanel && before !== after).length,
    realChanges: indicators.filter(({ reason }) => reason === 'real-change').length,
    withoutReason: indicators.filter(lacksReason).length,
  };
}
