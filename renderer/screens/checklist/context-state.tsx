import { Link } from 'react-router';
import { gridOf } from '#shared/plan/obstacle-grid.ts';
import { useOperation } from '../../bridge/use-operation.ts';
import { useTranslate } from '../../use-translate.ts';
import type { AssessmentContext } from '../frame/use-assessment.ts';

/** Indicators that ask for what stands on another screen, and which one (founding note QA1 and QB1a). */
const ASKS_FOR: Readonly<Record<string, 'grid' | 'chapters'>> = {
  'DIA-02': 'grid',
  'GEN-02': 'grid',
  'INS-02': 'chapters',
};

/** How the obstacle grid or the review of the plan stands, beside an indicator that asks for it. */
export function ContextState({
  assessment,
  indicatorId,
}: Pick<AssessmentContext, 'assessment'> & { indicatorId: string }) {
  const { t } = useTranslate();
  const asked = ASKS_FOR[indicatorId];
  const { data } = useOperation('context.get', { assessmentId: assessment.id }, asked !== undefined);
  if (asked === undefined || !data) return null;
  if (asked === 'chapters')
    return (
      <p className="notice">
        {t('checklist.planReview', { count: data.chapters.length })}{' '}
        <Link to={`/a/${assessment.id}/context`}>{t('checklist.toPlanReview')}</Link>
      </p>
    );
  const cells = gridOf(data.obstacles);
  return (
    <p className="notice">
      {t('checklist.obstacleGrid')}{' '}
      {t('obstacles.examined', { count: cells.filter(({ worst }) => worst !== null).length, of: cells.length })}.{' '}
      <Link to={`/a/${assessment.id}/diaspora`}>{t('checklist.toObstacleGrid')}</Link>
    </p>
  );
}
