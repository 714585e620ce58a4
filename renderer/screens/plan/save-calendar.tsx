import { useState } from 'react';
import type { AssessmentId } from '#shared/assessment/ids.ts';
import type { Delivery } from '#shared/contract/reports.ts';
import { useClient } from '../../bridge/use-operation.ts';
import { useTranslate } from '../../use-translate.ts';
import { Failure } from '../frame/failure.tsx';
import { MadeReport } from '../reports/made-report.tsx';

/** What is still to come as a file that calendar programs read. */
export function SaveCalendar({ assessmentId }: { assessmentId: AssessmentId }) {
  const { t, language } = useTranslate();
  const client = useClient();
  const [made, setMade] = useState<Delivery | null>(null);
  const [error, setError] = useState<unknown>(null);
  const save = async () => {
    setError(null);
    setMade(null);
    try {
      const delivery = await client.call('plan.saveCalendar', { assessmentId, language });
      if (delivery.kind === 'download') await client.download(delivery);
      setMade(delivery);
    } catch (failure) {
      setError(failure);
    }
  };
  return (
    <>
      <button type="button" className="button" onClick={() => void save()}>
        {t('planParts.timeline.save')}
      </button>
      {error === null ? null : <Failure error={error} />}
      {made === null ? null : <MadeReport delivery={made} />}
    </>
  );
}
