import { Link } from 'react-router';
import type { OutputOf } from '#shared/contract/index.ts';
import type { FrameworkModule } from '#shared/framework/framework.ts';
import { valueLabel } from '#shared/i18n/sentences.ts';
import { cellClass, cellMark } from '../../components/answer-cell.tsx';
import { Icon } from '../../components/icon.tsx';
import type { SignName } from '../../components/sign-sprite.tsx';
import { useTranslate } from '../../use-translate.ts';
import type { AssessmentContext } from '../frame/use-assessment.ts';
import { STATUS_SIGNS, statusTone } from './module-status.ts';

type Results = OutputOf<'results.get'>;

/** The ten modules on the stay line; those of the body that answers come first. The open one shows its indicators as cells. */
export function ModuleRail({
  context,
  results,
  current,
}: {
  context: AssessmentContext;
  results: Results;
  current: string;
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
      <div className="stay">
        <h2>
          {t('checklist.modules')}
          <span className="small faint num">
            {t('checklist.left', { count: progress.indicators - progress.answered })}
          </span>
        </h2>
        {own.length > 0 ? list(own) : null}
        {own.length > 0 && others.length > 0 ? <h3 className="rail-others">{t('checklist.otherModules')}</h3> : null}
        {others.length > 0 ? list(others) : null}
      </div>
      <ul className="rail-counts num">
        <CountLine sign="dont-know" text={t('progress.dontKnow', { count: progress.dontKnow })} />
        <CountLine sign="not-applicable" text={t('progress.notApplicable', { count: progress.notApplicable })} />
        {progress.toConfirm > 0 ? (
          <CountLine sign="carried-over" text={t('progress.toConfirm', { count: progress.toConfirm })} />
        ) : null}
        <CountLine sign="flag" text={t('progress.flagged', { count: progress.flagged })} />
        <CountLine sign="document" text={t('progress.withoutSource', { count: progress.withoutSource })} />
      </ul>
    </nav>
  );
}

const CountLine = ({ sign, text }: { sign: SignName; text: string }) => (
  <li>
    <Icon name={sign} />
    {text}
  </li>
);

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
