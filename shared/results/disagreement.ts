import type { ModuleId, RespondentId } from '../assessment/ids.ts';
import { isLevel, type Level } from '../assessment/level.ts';
import type { ConsolidatedIndicator } from './consolidation.ts';
import { proposalFor } from './divergence.ts';

/** How far apart, in words: the same; under one level; under two; two levels or more. */
export type DistanceBand = 'same' | 'close' | 'apart' | 'far';

/** How one body stands to the others in one module. */
export interface Disagreement {
  readonly moduleId: ModuleId;
  readonly respondentId: RespondentId;
  /** Indicators that the body answered with a level and that there is something to compare with. */
  readonly compared: number;
  /** Mean distance in levels, 0–4, from what was agreed, or from the lower median of the others while nothing is; null where nothing can be compared. */
  readonly distance: number | null;
  /** Indicators of the module that this body answered and that are still to settle. */
  readonly toSettle: number;
}

/** The level that a body's own is held against. */
function referenceFor({ agreed, answers }: ConsolidatedIndicator, respondentId: RespondentId): Level | null {
  const others = answers.filter((answer) => answer.respondentId !== respondentId);
  const value = agreed ? agreed.value : others.length === 0 ? null : proposalFor(others).value;
  return isLevel(value) ? value : null;
}

/** One body in one module; null where it answered nothing there. */
export function disagreementOf(
  indicators: readonly ConsolidatedIndicator[],
  moduleId: ModuleId,
  respondentId: RespondentId,
): Disagreement | null {
  const answered = indicators.flatMap((indicator) => {
    const own = indicator.answers.find((answer) => answer.respondentId === respondentId);
    return own && indicator.moduleId === moduleId ? [{ indicator, value: own.value }] : [];
  });
  if (answered.length === 0) return null;
  const distances = answered.flatMap(({ indicator, value }) => {
    const reference = referenceFor(indicator, respondentId);
    return isLevel(value) && reference !== null ? [Math.abs(value - reference)] : [];
  });
  return {
    moduleId,
    respondentId,
    compared: distances.length,
    distance: distances.length === 0 ? null : distances.reduce((sum, each) => sum + each, 0) / distances.length,
    toSettle: answered.filter(({ indicator }) => indicator.toSettle).length,
  };
}

/** A convention, to have a word beside each figure. */
export function distanceBand(distance: number): DistanceBand {
  if (distance === 0) return 'same';
  if (distance < 1) return 'close';
  return distance < 2 ? 'apart' : 'far';
}
