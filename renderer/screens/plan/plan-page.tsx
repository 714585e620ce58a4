import type { ReactNode } from 'react';
import { RunningFoot } from '../frame/running-foot.tsx';
import type { AssessmentContext } from '../frame/use-assessment.ts';

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
  return (
    <>
      <main className="sheet-work" id="work" tabIndex={-1}>
        <div className="inner plan">
          <h1>{title}</h1>
          {children}
        </div>
      </main>
      <RunningFoot assessment={context.assessment} left={<b>{left}</b>}>
        {actions}
      </RunningFoot>
    </>
  );
}
