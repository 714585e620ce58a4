import { Link, useParams } from 'react-router';
import { useOperation } from '../../bridge/use-operation.ts';
import { useTranslate } from '../../use-translate.ts';
import { Failure } from '../frame/failure.tsx';
import { Loading } from '../frame/loading.tsx';
import { useAssessment } from '../frame/use-assessment.ts';
import './plan.css';
import { PLAN_ORDER } from './plan-part.ts';
import { PLAN_PARTS } from './plan-parts.ts';
import { usePlanActs } from './use-plan-acts.ts';

/** What comes of the assessment: its parts at the side, one of them in the middle. */
export function PlanScreen() {
  const { t, language } = useTranslate();
  const context = useAssessment();
  const { assessment, framework } = context;
  const { part } = useParams();
  const { data: plan, error, refetch } = useOperation('plan.get', { assessmentId: assessment.id });
  const { key, version } = framework;
  const { data: companion } = useOperation('frameworks.companion', { key, version, language });
  const act = usePlanActs(assessment.id);
  if (error) return <Failure error={error} onRetry={() => void refetch()} />;
  if (!plan || !companion) return <Loading />;
  const current = PLAN_ORDER.find((path) => path === part) ?? PLAN_ORDER[0];
  const { Part } = PLAN_PARTS[current];
  return (
    <div className="plan-work">
      <nav className="plan-parts" aria-label={t('plan.parts')}>
        <ul>
          {PLAN_ORDER.map((path) => {
            const count = PLAN_PARTS[path].countOf?.(plan);
            return (
              <li key={path}>
                <Link
                  to={`/a/${assessment.id}/plan/${path}`}
                  className={path === current ? 'active' : ''}
                  aria-current={path === current ? 'page' : undefined}
                >
                  {t(`plan.part.${path}`)}
                  {count === undefined ? null : <span className="num small dim">{count}</span>}
                </Link>
              </li>
            );
          })}
        </ul>
      </nav>
      <Part key={current} context={context} companion={companion} plan={plan} act={act} />
    </div>
  );
}
