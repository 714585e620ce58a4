import { Children, type ReactNode } from 'react';
import { useParams } from 'react-router';
import { useTranslate } from '../../use-translate.ts';
import { NextPart } from '../frame/next-part.tsx';
import { RunningFoot } from '../frame/running-foot.tsx';
import type { AssessmentContext } from '../frame/use-assessment.ts';
import { PLAN_ORDER } from './plan-part.ts';

/** One part of the plan: its sheet, and the foot with what is left and what is next. */
export function PlanPage({
  context,
  title,
  left,
  actions,
  children,
}: {
  context: AssessmentContext;
  title: string;
  left: ReactNode;
  /** Buttons of the foot, the primary one last. */
  actions?: ReactNode;
  children: ReactNode;
}) {
  const { t } = useTranslate();
  const { part = PLAN_ORDER[0] } = useParams();
  const paths: readonly string[] = PLAN_ORDER;
  const next = paths[paths.indexOf(part) + 1];
  const { assessment } = context;
  return (
    <>
      <main className="sheet-work" id="work" tabIndex={-1}>
        <div className="inner plan">
          <h1>{title}</h1>
          {children}
        </div>
      </main>
      <RunningFoot assessment={assessment} left={<b>{left}</b>}>
        {Children.toArray(actions).length > 0 || !next ? (
          actions
        ) : (
          <NextPart to={`/a/${assessment.id}/plan/${next}`} name={t(`plan.part.${next}`)} />
        )}
      </RunningFoot>
    </>
  );
}
