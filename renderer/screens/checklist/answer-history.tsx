import type { Answer } from '#shared/assessment/answer.ts';
import { useOperation } from '../../bridge/use-operation.ts';
import { useTranslate } from '../../use-translate.ts';
import type { AssessmentContext } from '../frame/use-assessment.ts';
import { StateList } from '../history/state-list.tsx';

/** Every state of the body's answer, to look at and to bring back. */
export function AnswerHistory({
  context,
  own: { respondentId, indicatorId },
  canAnswer,
}: {
  context: AssessmentContext;
  own: Answer;
  canAnswer: boolean;
}) {
  const { t } = useTranslate();
  const assessmentId = context.assessment.id;
  const { data } = useOperation('history.ofAnswer', { assessmentId, respondentId, indicatorId });
  if (!data || data.length === 0) return null;
  return (
    <details className="others">
      <summary>{t('history.ofAnswer', { count: data.length })}</summary>
      <StateList context={context} changes={data} respondentId={respondentId} canBringBack={canAnswer} />
    </details>
  );
}
