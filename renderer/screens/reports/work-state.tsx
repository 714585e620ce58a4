import type { ReportStep } from '#shared/contract/events.ts';
import { CallError } from '../../bridge/client.ts';
import { useTranslate } from '../../use-translate.ts';
import { Failure } from '../frame/failure.tsx';
import { MadeReport } from './made-report.tsx';
import type { Work } from './use-report-work.ts';

/** How far a report is, where it went, or why it went nowhere. */
export function WorkState({
  work,
  onStop,
  onSaveCopy,
}: {
  work: Work;
  onStop: () => void;
  onSaveCopy: (isOtherName: boolean) => void;
}) {
  const { t } = useTranslate();
  if (work.kind === 'working') return <Progress step={work.step} share={work.share} onStop={onStop} />;
  if (work.kind === 'made') return <MadeReport delivery={work.delivery} onSaveCopy={() => onSaveCopy(false)} />;
  if (work.kind === 'failed')
    return (
      <div className="report-failed">
        <Failure error={work.error} onRetry={work.retry} />
        {isLocked(work.error) ? (
          <button type="button" className="button" onClick={() => onSaveCopy(true)}>
            {t('reports.otherName')}
          </button>
        ) : null}
      </div>
    );
  return null;
}

/** The report itself is made then: only its place is taken. */
const isLocked = (error: unknown): boolean =>
  error instanceof CallError && ['file-locked', 'file-in-use'].includes(error.code);

function Progress({ step, share, onStop }: { step: ReportStep; share: number; onStop: () => void }) {
  const { t } = useTranslate();
  return (
    <div className="progress" role="status">
      <i style={{ '--share': `${100 * share}%` }} />
      <span>{t(`reports.step.${step}`)}</span>
      <button type="button" className="button" onClick={onStop}>
        {t('reports.stop')}
      </button>
    </div>
  );
}
