import type { IndicatorId } from '#shared/assessment/ids.ts';
import { valueLabel } from '#shared/i18n/sentences.ts';
import { useOperation } from '../../bridge/use-operation.ts';
import { useTranslate } from '../../use-translate.ts';
import type { AssessmentContext } from '../frame/use-assessment.ts';

/** What counted for this indicator in the round before; nothing where there was none, or where it is not in this library. */
export function RoundBefore({
  assessment,
  indicatorId,
}: Pick<AssessmentContext, 'assessment'> & { indicatorId: IndicatorId }) {
  const { t } = useTranslate();
  const { baselineId } = assessment;
  const own = { assessmentId: baselineId ?? assessment.id };
  const { data: baseline } = useOperation('assessments.get', own, baselineId !== null);
  const { data: results } = useOperation('results.get', { ...own, view: 'proposed' }, baselineId !== null);
  const counted = results?.indicators.find(({ id }) => id === indicatorId);
  // Without an earlier round nothing is asked, but this very assessment may be in the cache.
  if (baselineId === null || !baseline || !counted) return null;
  return (
    <p className="small dim num">
      {t('checklist.roundBefore', { round: baseline.round.label, value: valueLabel(counted.value, t) })}
    </p>
  );
}
