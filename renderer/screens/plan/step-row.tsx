import { formatDate } from '#shared/i18n/format.ts';
import { Icon } from '../../components/icon.tsx';
import { useTranslate } from '../../use-translate.ts';
import type { AssessmentContext } from '../frame/use-assessment.ts';
import { MoveButtons } from './move-buttons.tsx';
import type { Plan, PlannedStep } from './plan-part.ts';
import { SourceLink } from './source-link.tsx';
import { useMoney } from './use-money.ts';

/** One step: what, by whom, until when, at what cost, and where it comes from. */
export function StepRow({
  context,
  benchmarks,
  step,
  place,
  isLast,
  onEdit,
  onMove,
}: {
  context: AssessmentContext;
  benchmarks: Plan['benchmarks'];
  step: PlannedStep;
  /** From 0, among the steps of its actor. */
  place: number;
  isLast: boolean;
  onEdit: () => void;
  onMove: (by: -1 | 1) => void;
}) {
  const { t, language } = useTranslate();
  const money = useMoney();
  const { status, ownerBody, ownerRole, date, cost, benchmarkId, gaps } = step;
  const benchmark = benchmarks.findIndex(({ id }) => id === benchmarkId);
  const lacking = (gap: PlannedStep['gaps'][number]) =>
    gaps.includes(gap) ? <span className="tag boxed dashed">{t(`plan.missing.${gap}`)}</span> : null;
  return (
    <tr className={status} data-record={step.id}>
      <th scope="row">
        <bdi className="voice">{step.step}</bdi>
        <span className="tags">
          <span className="tag boxed">{t(`plan.status.${status}`)}</span>
          <SourceLink context={context} source={step.source} />
          {step.isNewElement ? (
            <span className="tag">
              <Icon name="plus" />
              {t('plan.newElement')}
            </span>
          ) : null}
        </span>
      </th>
      <td>
        <bdi>{ownerBody}</bdi>
        {ownerRole ? <bdi className="small dim block">{ownerRole}</bdi> : null}
        {lacking('owner')}
      </td>
      <td>
        {date ? <span className="num">{formatDate(language, date)}</span> : lacking('date')}
        {step.isOverdue ? (
          <span className="tag rust-tag">
            <Icon name="red-flag" />
            {t('plan.overdue')}
          </span>
        ) : null}
      </td>
      <td className="end num">
        {cost ? (
          <>
            <bdi>{money(cost)}</bdi>
            <span className="small dim block">{t('plan.pricesOf', { years: String(cost.priceYear) })}</span>
          </>
        ) : (
          lacking('cost')
        )}
      </td>
      <td>{benchmark < 0 ? lacking('benchmark') : t('plan.benchmarkNumber', { number: benchmark + 1 })}</td>
      {context.isReadOnly ? null : (
        <td>
          <button type="button" className="tool" aria-label={t('plan.editStep', { step: step.step })} onClick={onEdit}>
            {t('plan.edit')}
          </button>
          {place === 0 && isLast ? null : <MoveButtons step={step} place={place} isLast={isLast} onMove={onMove} />}
        </td>
      )}
    </tr>
  );
}
