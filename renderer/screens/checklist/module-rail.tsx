import { Link } from 'react-router';
import type { IndicatorId } from '#shared/assessment/ids.ts';
import type { OutputOf } from '#shared/contract/index.ts';
import type { FrameworkModule } from '#shared/framework/framework.ts';
import { valueLabel } from '#shared/i18n/sentences.ts';
import { cellClass, cellMark } from '../../components/answer-cell.tsx';
import { Icon } from '../../components/icon.tsx';
import { useTranslate } from '../../use-translate.ts';
import type { AssessmentContext } from '../frame/use-assessment.ts';
import { FilterChoice } from './filter-choice.tsx';
import { FilteredList } from './filtered-list.tsx';
import { STATUS_SIGNS, statusTone } from './module-status.ts';
import { RailCounts } from './rail-counts.tsx';
import type { UsedFilter } from './use-checklist-filter.ts';

type Results = OutputOf<'results.get'>;

/** The ten modules on the stay line; those of the body that answers come first. The open one shows its indicators as cells. */
export function ModuleRail({
  context,
  results,
  current,
  filter,
}: {
  context: AssessmentContext;
  results: Results;
  current: IndicatorId;
  filter: UsedFilter;
}) {
  const { t } = useTranslate();
  const { assessment, framework, respondent } = context;
  const { progress } = assessment;
  const isOwn = (module: FrameworkModule) => respondent?.modules.includes(module.id) ?? false;
  const own = framework.modules.filter(isOwn);
  const others = framework.modules.filter((module) => !isOwn(module));
  const list = (modules: readonly FrameworkModule[]) => (
    <ol>
      {modules.map((module) => (
        <RailModule
          key={module.id}
          module={module}
          context={context}
          results={results}
          current={current}
          isOwn={isOwn(module)}
        />
      ))}
    </ol>
  );
  return (
    <nav className="rail" aria-label={t('checklist.modules')}>
      <h2>
        {t('checklist.modules')}
        <span className="small faint num">
          {t('checklist.left', { count: progress.indicators - progress.answered })}
        </span>
      </h2>
      <FilterChoice filter={filter} context={context} of={progress.indicators} />
      {filter.shown === null ? (
        <div className="stay">
          {own.length > 0 ? list(own) : null}
          {own.length > 0 && others.length > 0 ? <h3 className="rail-others">{t('checklist.otherModules')}</h3> : null}
          {others.length > 0 ? list(others) : null}
        </div>
      ) : (
        <FilteredList
          context={context}
          filter={filter}
          valueAt={(id) => results.indicators.find((each) => each.id === id)?.value ?? null}
          current={current}
        />
      )}
      <RailCounts filter={filter} />
    </nav>
  );
}

function RailModule({
  module,
  context: { assessment, respondent },
  results,
  current,
  isOwn,
}: {
  module: FrameworkModule;
  context: AssessmentContext;
  results: Results;
  current: string;
  isOwn: boolean;
}) {
  const { t } = useTranslate();
  const progress = assessment.progress.modules.find(({ id }) => id === module.id);
  const own = results.indicators.filter(({ moduleId }) => moduleId === module.id);
  const isOpen = own.some(({ id }) => id === current);
  if (!progress) return null;
  const { status, answered, indicators, toSettle } = progress;
  const count =
    status === 'in-progress' || status === 'not-started'
      ? t('checklist.of', { answered, of: indicators })
      : t(`moduleStatus.${status}`, { count: toSettle });
  const counts = (
    <span className="count num">
      <span className="long">{count}</span>
      <span className="brief" aria-hidden="true">
        {status === 'to-settle' ? t('checklist.settleBrief', { count: toSettle }) : `${answered}/${indicators}`}
      </span>
    </span>
  );
  return (
    <li className={isOpen ? 'open' : undefined}>
      <Link
        className={isOwn ? 'module' : 'module other'}
        to={`/a/${assessment.id}/checklist/${own[0]?.id ?? ''}`}
        title={isOwn ? module.name : t('checklist.notOwn', { name: respondent?.name ?? '', module: module.name })}
        aria-current={isOpen ? 'true' : undefined}
      >
        <Icon name={STATUS_SIGNS[status]} className={statusTone(status)} />
        <span className="name">{module.short}</span>
        {counts}
      </Link>
      {isOpen ? (
        <div className="cells num">
          {own.map(({ id, value }) => {
            const critical = module.indicators.find((each) => each.id === id)?.critical ?? false;
            return (
              <Link
                key={id}
                className={cellClass(value, { isCritical: critical })}
                to={`/a/${assessment.id}/checklist/${id}`}
                aria-current={id === current ? 'page' : undefined}
                aria-label={t('checklist.cell', { id, value: valueLabel(value, t) })}
                title={id}
              >
                {cellMark(value, t)}
              </Link>
            );
          })}
        </div>
      ) : null}
    </li>
  );
}
