import { Link } from 'react-router';
import type { IndicatorId } from '#shared/assessment/ids.ts';
import { Icon } from '../../components/icon.tsx';
import { useTranslate } from '../../use-translate.ts';
import { RunningFoot } from '../frame/running-foot.tsx';
import type { AssessmentContext } from '../frame/use-assessment.ts';
import type { UsedFilter } from './use-checklist-filter.ts';

/** The next thing to do while answering: the next indicator that this body owes, or the results when none is left. */
export function ChecklistFoot({
  context,
  module,
  next,
  toConfirm,
  filter,
  goTo,
}: {
  context: AssessmentContext;
  module: string;
  next: IndicatorId | undefined;
  /** Answers of this body that were carried over and wait to be confirmed. */
  toConfirm: readonly IndicatorId[];
  filter: UsedFilter;
  goTo: (id: IndicatorId) => void;
}) {
  const { t } = useTranslate();
  return (
    <RunningFoot assessment={context.assessment} current={module}>
      <span className="keys" aria-hidden="true">
        <span>
          <kbd>0</kbd>–<kbd>4</kbd> {t('checklist.keys.level')}
        </span>
        <span>
          <kbd>N</kbd> {t('checklist.keys.next')}
        </span>
        <span>
          <kbd>P</kbd> {t('checklist.keys.back')}
        </span>
      </span>
      {next ? (
        <button type="button" className="button primary" onClick={() => goTo(next)}>
          {t(nextLabel(filter.only, toConfirm.includes(next)), {
            id: next,
            name: t(`filter.name.${filter.only}`),
          })}
          <Icon name="chevron" mirrors />
        </button>
      ) : filter.only !== null ? (
        <button type="button" className="button primary" onClick={() => filter.choose(null)}>
          {t('filter.showAll')}
        </button>
      ) : (
        <Link className="button primary" to={`/a/${context.assessment.id}/results`}>
          {t('checklist.seeResults')}
          <Icon name="chevron" mirrors />
        </Link>
      )}
    </RunningFoot>
  );
}

function nextLabel(only: UsedFilter['only'], isToConfirm: boolean): string {
  if (only !== null) return 'filter.next';
  return isToConfirm ? 'checklist.nextToConfirm' : 'checklist.nextUnanswered';
}
