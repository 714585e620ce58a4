import { useState } from 'react';
import { TextInput } from '../../components/text-input.tsx';
import { useTranslate } from '../../use-translate.ts';
import { useKeptText } from '../coherence/use-kept-text.ts';
import { PlanPage } from './plan-page.tsx';
import type { PlanPart } from './plan-part.ts';
import { PriorityFields } from './priority-fields.tsx';

/** The one issue that is taken to the next global review: exactly one, with its benchmark. */
export function PriorityPart(props: PlanPart) {
  const { t } = useTranslate();
  const { context, plan, act } = props;
  const { priority } = plan;
  const [isAsking, setAsking] = useState(false);
  const issue = useKeptText(`priority ${context.assessment.id}`);
  const choose = () =>
    void act('plan.addPriority', { issue: issue.text }).then((done) => {
      if (done) issue.forget();
    });
  const isEmpty = issue.text.trim() === '';
  const missing = priority?.gaps.length ?? 0;
  return (
    <PlanPage
      context={context}
      title={t('plan.part.priority')}
      left={priority ? t('plan.priorityLeft', { count: missing }) : t('plan.priorityNone')}
      actions={
        context.isReadOnly || priority ? null : (
          <button type="button" className="button primary" disabled={isEmpty} onClick={choose}>
            {t('plan.choosePriority')}
          </button>
        )
      }
    >
      <p>{t('plan.priorityHow')}</p>
      {priority ? (
        <PriorityFields {...props} priority={priority} />
      ) : (
        <>
          <div className="empty">
            <p className="voice">{t('plan.priorityEmpty')}</p>
          </div>
          {context.isReadOnly ? null : (
            <form
              className="plan-form"
              onSubmit={(event) => {
                event.preventDefault();
                if (!isEmpty) choose();
              }}
            >
              <TextInput label={t('plan.field.issue')} isArea value={issue.text} onChange={issue.set} />
            </form>
          )}
        </>
      )}
      {priority && !context.isReadOnly ? (
        <p>
          {isAsking ? (
            <>
              {t('plan.removePriorityAsk')}{' '}
              <button
                type="button"
                className="button destructive"
                onClick={() => void act('plan.removePriority', {}).then(() => setAsking(false))}
              >
                {t('plan.removePriority')}
              </button>{' '}
              <button type="button" className="button" onClick={() => setAsking(false)}>
                {t('plan.cancel')}
              </button>
            </>
          ) : (
            <button type="button" className="button" onClick={() => setAsking(true)}>
              {t('plan.otherPriority')}
            </button>
          )}
        </p>
      ) : null}
    </PlanPage>
  );
}
