import type { ReactNode } from 'react';
import { Icon } from '../../components/icon.tsx';
import { useTranslate } from '../../use-translate.ts';
import { RunningFoot } from '../frame/running-foot.tsx';
import type { AssessmentContext } from '../frame/use-assessment.ts';

/** What is left to settle, the way to leave one open, and the one next step. */
export function SettleFoot({
  context: { assessment },
  module,
  next,
  leave,
  children,
}: {
  context: AssessmentContext;
  module?: string | undefined;
  next: string | undefined;
  leave: () => void;
  children?: ReactNode;
}) {
  const { t } = useTranslate();
  const { toSettle, indicators, answered } = assessment.progress;
  return (
    <RunningFoot
      assessment={assessment}
      {...(module === undefined ? {} : { current: module })}
      left={
        <>
          <b>{t('progress.toSettle', { count: toSettle })}</b> ·{' '}
          {t('progress.unanswered', { count: indicators - answered })}
        </>
      }
    >
      {next ? (
        <button type="button" className={children ? 'button' : 'button primary'} onClick={leave}>
          {t(children ? 'settle.leaveOpen' : 'settle.next', { id: next })}
          {children ? null : <Icon name="chevron" mirrors />}
        </button>
      ) : null}
      {children}
    </RunningFoot>
  );
}
