import { useState } from 'react';
import { Link } from 'react-router';
import type { Assessment } from '#shared/assessment/assessment.ts';
import type { AssessmentId } from '#shared/assessment/ids.ts';
import { titleOf } from '#shared/assessment/title-of.ts';
import { formatDate } from '#shared/i18n/format.ts';
import { useOperation } from '../../bridge/use-operation.ts';
import { useTranslate } from '../../use-translate.ts';
import './rounds.css';
import { StartFollowUp } from './start-follow-up.tsx';
import { StatusDialog } from './status-dialog.tsx';

/** The round an assessment is: which one it follows, whether it is closed, and what comes after it. */
export function RoundBlock({ assessment, canWrite }: { assessment: Assessment; canWrite: boolean }) {
  const { t, language } = useTranslate();
  const [asking, setAsking] = useState<'follow-up' | 'close' | 'reopen' | null>(null);
  const { status, statusNote, round, baselineId } = assessment;
  const close = () => setAsking(null);
  return (
    <section className="round-block" aria-labelledby="round-title">
      <h2 id="round-title" className="small">
        {t('rounds.title', { round: round.label, date: formatDate(language, round.date) })}
      </h2>
      {baselineId ? <Follows baselineId={baselineId} assessmentId={assessment.id} /> : null}
      {statusNote ? (
        <p>
          {t(`rounds.note.${status === 'closed' ? 'closed' : 'reopened'}`, {
            by: statusNote.by,
            date: formatDate(language, statusNote.at),
          })}{' '}
          <span className="voice">{statusNote.reason}</span>
        </p>
      ) : null}
      <p>
        <Link to={`/a/${assessment.id}/plan/next-round`}>{t('planParts.next.toPage')}</Link>
      </p>
      {canWrite && status !== 'in-bin' ? (
        <div className="round-actions">
          <button type="button" className="button" onClick={() => setAsking('follow-up')}>
            {t('rounds.startNext')}
          </button>
          <button type="button" className="button" onClick={() => setAsking(status === 'closed' ? 'reopen' : 'close')}>
            {t(`rounds.${status === 'closed' ? 'reopen' : 'close'}.ask`)}
          </button>
        </div>
      ) : null}
      {asking === 'follow-up' ? <StartFollowUp baseline={assessment} onClose={close} /> : null}
      {asking === 'close' || asking === 'reopen' ? (
        <StatusDialog kind={asking} assessmentId={assessment.id} onClose={close} />
      ) : null}
    </section>
  );
}

function Follows({ baselineId, assessmentId }: { baselineId: AssessmentId; assessmentId: AssessmentId }) {
  const { t } = useTranslate();
  const { data: baseline, error } = useOperation('assessments.get', { assessmentId: baselineId });
  if (error) return <p>{t('rounds.baselineMissing')}</p>;
  if (!baseline) return null;
  return (
    <p>
      {t('rounds.follows')} <Link to={`/a/${baselineId}`}>{titleOf(baseline)}</Link>.{' '}
      <Link to={`/a/${assessmentId}/compare`}>{t('rounds.compare')}</Link> ·{' '}
      <Link to={`/a/${baselineId}/plan/next-round`}>{t('planParts.next.toEarlier')}</Link>
    </p>
  );
}
