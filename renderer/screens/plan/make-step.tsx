import { useEffect, useRef, useState } from 'react';
import { Link } from 'react-router';
import type { AssessmentId } from '#shared/assessment/ids.ts';
import type { StepSource } from '#shared/plan/step.ts';
import { useCommand, useOperation } from '../../bridge/use-operation.ts';
import { useTranslate } from '../../use-translate.ts';
import { Failure } from '../frame/failure.tsx';

/** Makes what it stands beside a step of the plan, by one press; where it is one already, says so and leads there. */
export function MakeStep({
  assessmentId,
  source,
  name,
  isReadOnly,
}: {
  assessmentId: AssessmentId;
  source: StepSource;
  /** What it stands beside, for whoever hears the button alone. */
  name: string;
  isReadOnly: boolean;
}) {
  const { t, language } = useTranslate();
  const { data: plan } = useOperation('plan.get', { assessmentId });
  const add = useCommand('plan.addStepFrom');
  const [isAdded, setAdded] = useState(false);
  const link = useRef<HTMLAnchorElement>(null);
  const isThere = plan?.steps.some((step) => step.source.kind === source.kind && step.source.id === source.id) ?? false;
  useEffect(() => {
    // The button is gone: whoever pressed it by keyboard goes on from here.
    if (isThere && isAdded) link.current?.focus();
  }, [isThere, isAdded]);
  if (!plan) return null;
  if (isThere)
    return (
      <span className="made-step" role={isAdded ? 'status' : undefined}>
        {t(isAdded ? 'makeStep.added' : 'makeStep.there')}{' '}
        <Link ref={link} to={`/a/${assessmentId}/plan`} aria-label={t('makeStep.toPlanOf', { name })}>
          {t('makeStep.toPlan')}
        </Link>
      </span>
    );
  if (isReadOnly) return null;
  return (
    <>
      {add.error ? <Failure error={add.error} /> : null}
      <button
        type="button"
        className="tool"
        aria-label={t('makeStep.makeOf', { name })}
        disabled={add.isPending}
        onClick={() => add.mutate({ assessmentId, source, language }, { onSuccess: () => setAdded(true) })}
      >
        {t('makeStep.make')}
      </button>
    </>
  );
}
