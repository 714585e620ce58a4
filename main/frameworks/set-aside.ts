import type { Rooms } from '#main/core/rooms.ts';
import type { AssessmentId } from '#shared/assessment/ids.ts';
import type { OutputOf } from '#shared/contract/index.ts';
import { findIndicator } from '#shared/framework/find-indicator.ts';
import { earlierFrameworks } from './earlier-frameworks.ts';

/** What was answered and is not asked any more, in the words of the framework that asked it last; without words where that is not here. */
export function setAsideOf(
  { stores, guard, frameworks }: Rooms,
  assessmentId: AssessmentId,
  language: string,
): OutputOf<'frameworks.setAside'> {
  const assessment = guard.assessment(assessmentId);
  const shape = guard.shape(assessment);
  const answersOf = Map.groupBy(stores.answers.list(assessmentId), ({ indicatorId }) => indicatorId);
  const agreed = stores.answers.listAgreed(assessmentId).map(({ indicatorId }) => indicatorId);
  const ids = [...new Set([...answersOf.keys(), ...agreed])].filter((id) => !findIndicator(shape, id)).sort();
  if (ids.length === 0) return [];
  const earlier = earlierFrameworks(frameworks, assessment, language);
  return ids.map((indicatorId) => ({
    indicatorId,
    statement: earlier.flatMap((each) => findIndicator(each, indicatorId)?.statement ?? [])[0] ?? '',
    answers: answersOf.get(indicatorId)?.length ?? 0,
  }));
}
