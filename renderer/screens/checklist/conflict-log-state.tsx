import { Link } from 'react-router';
import { useOperation } from '../../bridge/use-operation.ts';
import { useTranslate } from '../../use-translate.ts';
import type { AssessmentContext } from '../frame/use-assessment.ts';

/** The indicator that asks whether clashes of policies are dealt with; it is judged on the conflict log (framework E4). */
const ASKS_FOR_THE_LOG = 'INS-13';

/** How the conflict log stands, beside the indicator that is judged on it. */
export function ConflictLogState({
  assessment,
  indicatorId,
}: Pick<AssessmentContext, 'assessment'> & { indicatorId: string }) {
  const { t } = useTranslate();
  const isAsked = indicatorId === ASKS_FOR_THE_LOG;
  const { data } = useOperation('coherence.conflicts', { assessmentId: assessment.id }, isAsked);
  if (!isAsked || !data) return null;
  const settled = data.filter(({ isSettled }) => isSettled).length;
  return (
    <p className="notice conflict-log-state">
      {data.length === 0
        ? t('checklist.conflictLogEmpty')
        : t('checklist.conflictLog', { count: data.length, settled })}{' '}
      <Link to={`/a/${assessment.id}/coherence`}>{t('checklist.toConflictLog')}</Link>
    </p>
  );
}
