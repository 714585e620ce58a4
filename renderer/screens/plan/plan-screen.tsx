import { NavLink, useParams } from 'react-router';
import { useOperation } from '../../bridge/use-operation.ts';
import { useTranslate } from '../../use-translate.ts';
import { Failure } from '../frame/failure.tsx';
import { Loading } from '../frame/loading.tsx';
import { useAssessment } from '../frame/use-assessment.ts';
import './plan.css';
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
  const current = PLAN_PARTS.find(({ path }) => path === part) ?? PLAN_PARTS[0];
  const { Part } = current;
  return (
    <div className="plan-work">
      <nav className="plan-parts" aria-label={t('plan.parts')}>
        <ul>
          {PLAN_PARTS.map(({ path, countOf }) => (
            <li key={path}>
              <NavLink to={`/a/${assessment.id}/plan/${path}`} className={path === current.path ? 'active' : ''}>
                {t(`plan.part.${path}`)}
                {countOf ? <span className="num small dim">{countOf(plan)}</span> : null}
              </NavLink>
            </li>
          ))}
        </ul>
      </nav>
      <Part key={current.path} context={context} companion={companion} plan={plan} act={act} />
    </div>
  );
}
