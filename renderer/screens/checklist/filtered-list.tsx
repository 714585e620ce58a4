import { Link } from 'react-router';
import type { AnswerValue } from '#shared/assessment/answer.ts';
import type { IndicatorId } from '#shared/assessment/ids.ts';
import { valueLabel } from '#shared/i18n/sentences.ts';
import { cellClass, cellMark } from '../../components/answer-cell.tsx';
import { useTranslate } from '../../use-translate.ts';
import type { AssessmentContext } from '../frame/use-assessment.ts';
import type { UsedFilter } from './use-checklist-filter.ts';

/** What the checklist is narrowed to, module by module, with what is counted for each; says so where that is nothing. */
export function FilteredList({
  context: { assessment, framework, respondent },
  filter: { only, shown, choose, isWhole },
  valueAt,
  current,
}: {
  context: AssessmentContext;
  filter: UsedFilter;
  valueAt: (id: IndicatorId) => AnswerValue | null;
  current: IndicatorId;
}) {
  const { t } = useTranslate();
  const modules = framework.modules
    .map((module) => ({ ...module, indicators: module.indicators.filter(({ id }) => shown?.includes(id)) }))
    .filter(({ indicators }) => indicators.length > 0);
  const of = isWhole ? assessment.place : (respondent?.name ?? assessment.place);
  return (
    <div className="filtered">
      <p className="small" role="status">
        {modules.length === 0
          ? t('filter.nothing', { name: t(`filter.name.${only}`), of })
          : t('filter.shown', { count: shown?.length ?? 0, of })}
      </p>
      <button type="button" className="button" onClick={() => choose(null)}>
        {t('filter.showAll')}
      </button>
      {modules.map((module) => (
        <section key={module.id} aria-label={module.name}>
          <h3>
            {module.short} <span className="num faint">{module.indicators.length}</span>
          </h3>
          <ul>
            {module.indicators.map(({ id, statement, critical }) => (
              <li key={id}>
                <Link
                  to={`/a/${assessment.id}/checklist/${id}`}
                  aria-current={id === current ? 'page' : undefined}
                  title={statement}
                >
                  <span
                    className={cellClass(valueAt(id), { isCritical: critical })}
                    role="img"
                    aria-label={valueLabel(valueAt(id), t)}
                  >
                    {cellMark(valueAt(id), t)}
                  </span>
                  <span className="id">{id}</span> <span className="name">{statement}</span>
                </Link>
              </li>
            ))}
          </ul>
        </section>
      ))}
    </div>
  );
}
