import type { Rooms } from '#main/core/rooms.ts';
import { resultsInputOf } from '#main/results/results-input.ts';
import type { AssessmentId } from '#shared/assessment/ids.ts';
import { titleOf } from '#shared/assessment/title-of.ts';
import { AppError } from '#shared/contract/refusal.ts';
import { compareRounds } from '#shared/results/comparison.ts';

/** A round beside its baseline, or beside another assessment of the same framework; reasons count only against the baseline. */
export function comparisonOf(
  rooms: Pick<Rooms, 'stores' | 'guard'>,
  { assessmentId, baselineId }: { assessmentId: AssessmentId; baselineId?: AssessmentId | undefined },
) {
  const later = rooms.guard.assessment(assessmentId);
  const earlierId = baselineId ?? later.baselineId;
  if (earlierId === null) throw new AppError('no-baseline', { title: titleOf(later) });
  const earlier = rooms.guard.assessment(earlierId);
  if (earlier.id === later.id) throw new AppError('baseline-itself', { title: titleOf(later) });
  if (earlier.framework.key !== later.framework.key)
    throw new AppError('baseline-other-framework', { title: titleOf(earlier) });
  const reasons = earlier.id === later.baselineId ? rooms.stores.levelChanges.list(later.id) : [];
  return {
    baselineId: earlier.id,
    ...compareRounds(resultsInputOf(rooms, earlier), resultsInputOf(rooms, later), reasons),
  };
}
