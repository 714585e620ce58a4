import type { IndicatorId } from '#shared/assessment/ids.ts';
import { useOperation } from '../../bridge/use-operation.ts';
import { useTranslate } from '../../use-translate.ts';
import type { AssessmentContext } from '../frame/use-assessment.ts';
import { StateList } from '../history/state-list.tsx';

/** Everything that was ever agreed on one indicator, withdrawn or not. */
export function AgreedHistory({ context, indicatorId }: { context: AssessmentContext; indicatorId: IndicatorId }) {
  const { t } = useTranslate();
  const { data } = useOperation('history.ofAgreed', { assessmentId: context.assessment.id, indicatorId });
  if (!data || data.length === 0) return null;
  return (
    <details className="agreed-history">
      <summary>{t('history.ofAgreed', { count: data.length })}</summary>
      <StateList
        context={context}
        changes={data}
        respondentId={context.respondent?.id}
        canBringBack={!context.isReadOnly}
      />
    </details>
  );
}
