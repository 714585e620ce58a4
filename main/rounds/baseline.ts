import type { Rooms } from '#main/core/rooms.ts';
import type { Assessment } from '#shared/assessment/assessment.ts';
import type { AssessmentId } from '#shared/assessment/ids.ts';
import { titleOf } from '#shared/assessment/title-of.ts';
import { AppError } from '#shared/contract/refusal.ts';

/** The later round as far as its baseline is concerned; one that does not exist yet has no id. */
interface LaterRound {
  readonly id: AssessmentId | null;
  readonly framework: Pick<Assessment['framework'], 'key'>;
}

/** The assessment that a round may follow: of the same framework key, not itself, not one that follows it, not in the bin. */
export function baselineFor({ guard, stores }: Pick<Rooms, 'guard' | 'stores'>, id: AssessmentId, later: LaterRound) {
  const baseline = guard.assessment(id);
  const title = titleOf(baseline);
  if (id === later.id) throw new AppError('baseline-itself', { title });
  if (baseline.status === 'in-bin') throw new AppError('baseline-in-bin', { title });
  if (baseline.framework.key !== later.framework.key) throw new AppError('baseline-other-framework', { title });
  const passed = new Set<AssessmentId>();
  let earlier: Assessment | undefined = baseline;
  while (earlier && !passed.has(earlier.id)) {
    passed.add(earlier.id);
    earlier = earlier.baselineId === null ? undefined : stores.assessments.get(earlier.baselineId);
  }
  if (later.id !== null && passed.has(later.id)) throw new AppError('baseline-cycle', { title });
  return baseline;
}
