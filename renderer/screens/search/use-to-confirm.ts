import type { AssessmentId } from '#shared/assessment/ids.ts';
import type { SearchHit } from '#shared/contract/search.ts';
import { useOperation } from '../../bridge/use-operation.ts';

/** The answers that the body one answers as has still to confirm, as hits: what a search shows before anything is typed. */
export function useToConfirm(assessmentId: AssessmentId | null): readonly SearchHit[] {
  const ofAssessment = { assessmentId: assessmentId ?? ('' as AssessmentId) };
  const isOn = assessmentId !== null;
  const answers = useOperation('answers.list', ofAssessment, isOn).data ?? [];
  const respondents = useOperation('respondents.list', ofAssessment, isOn).data ?? [];
  const answeringAs = useOperation('library.settings', {}).data?.answeringAs ?? {};
  const remembered = respondents.find(({ id }) => assessmentId !== null && id === answeringAs[assessmentId]);
  const own = remembered ?? respondents[0];
  return answers
    .filter(({ respondentId, isCarriedOver }) => respondentId === own?.id && isCarriedOver)
    .map(({ indicatorId }) => ({
      group: 'answers',
      record: `answer/${own?.id}/${indicatorId}`,
      label: indicatorId,
      place: '',
      round: '',
      before: '',
      match: '',
      after: '',
      address: `/a/${assessmentId}/checklist/${indicatorId}`,
    }));
}
