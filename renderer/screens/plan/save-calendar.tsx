import type { AssessmentId } from '#shared/assessment/ids.ts';
import { useDelivery } from '../../bridge/use-operation.ts';
import { useTranslate } from '../../use-translate.ts';
import { Failure } from '../frame/failure.tsx';
import { MadeReport } from '../reports/made-report.tsx';

/** What is still to come as a file that calendar programs read. */
export function SaveCalendar({ assessmentId }: { assessmentId: AssessmentId }) {
  const { t, language } = useTranslate();
  const saving = useDelivery('plan.saveCalendar');
  return (
    <>
      <button type="button" className="button" onClick={() => saving.mutate({ assessmentId, language })}>
        {t('planParts.timeline.save')}
      </button>
      {saving.error ? <Failure error={saving.error} /> : null}
      {saving.data ? <MadeReport delivery={saving.data} /> : null}
    </>
  );
}
