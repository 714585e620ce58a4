import { isLevel } from '#shared/assessment/level.ts';
import type { Indicator } from '#shared/framework/framework.ts';
import { useTranslate } from '../../use-translate.ts';
import type { AssessmentContext } from '../frame/use-assessment.ts';
import { MakeStep } from '../plan/make-step.tsx';
import type { CardProps } from './indicator-card.tsx';

/** Up to this level an indicator is low, and the framework has a step for it. */
const LOW = 2;

/** What a low level calls for next, and the way to put it into the plan. */
export function LowStep({
  context: { assessment, isReadOnly },
  indicator,
  counted,
}: {
  context: AssessmentContext;
  indicator: Indicator;
  counted: CardProps['counted'];
}) {
  const { t } = useTranslate();
  const level = counted?.value ?? null;
  if (!isLevel(level) || level > LOW) return null;
  return (
    <p className="low-step">
      <b>{t('results.step')}</b> <span className="voice">{level < LOW ? indicator.firstStep : indicator.nextStep}</span>{' '}
      <MakeStep
        assessmentId={assessment.id}
        source={{ kind: 'indicator', id: indicator.id }}
        name={indicator.id}
        isReadOnly={isReadOnly}
      />
    </p>
  );
}
