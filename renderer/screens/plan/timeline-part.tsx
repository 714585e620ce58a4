import { useState } from 'react';
import { useOperation } from '../../bridge/use-operation.ts';
import { CheckField } from '../../components/check-field.tsx';
import { useTranslate } from '../../use-translate.ts';
import { Failure } from '../frame/failure.tsx';
import { Loading } from '../frame/loading.tsx';
import { PlanEmpty } from './plan-empty.tsx';
import { PlanPage } from './plan-page.tsx';
import type { PlanPart } from './plan-part.ts';
import { SaveCalendar } from './save-calendar.tsx';
import { TimelineList } from './timeline-list.tsx';

/** What is due when: steps, reviews, readings, targets, and the days on which the plan can be brought in. */
export function TimelinePart({ context }: PlanPart) {
  const { t, language } = useTranslate();
  const [isOpenOnly, setOpenOnly] = useState(false);
  const { assessment } = context;
  const { data, error, refetch } = useOperation('plan.timeline', { assessmentId: assessment.id, language });
  if (error) return <Failure error={error} onRetry={() => void refetch()} />;
  if (!data) return <Loading />;
  const overdue = data.filter(({ state }) => state === 'overdue').length;
  const shown = isOpenOnly ? data.filter(({ state }) => state === 'open' || state === 'overdue') : data;
  return (
    <PlanPage
      context={context}
      title={t('planParts.timeline.title')}
      left={t('planParts.timeline.overdue', { count: overdue })}
    >
      {data.length === 0 ? (
        <PlanEmpty of="timeline" begin="steps" />
      ) : (
        <>
          <p role="status">
            <b>{t('planParts.timeline.count', { count: data.length })}</b>{' '}
            {t('planParts.timeline.overdue', { count: overdue })}
          </p>
          <div className="plan-tools">
            <CheckField label={t('planParts.timeline.openOnly')} isSelected={isOpenOnly} onChange={setOpenOnly} />
            <SaveCalendar assessmentId={assessment.id} />
          </div>
          <TimelineList entries={shown} assessmentId={assessment.id} />
        </>
      )}
    </PlanPage>
  );
}
