import { useState } from 'react';
import { NavLink, useNavigate, useParams } from 'react-router';
import { useOperation } from '../../bridge/use-operation.ts';
import { TextInput } from '../../components/text-input.tsx';
import { useTranslate } from '../../use-translate.ts';
import { Failure } from '../frame/failure.tsx';
import { Loading } from '../frame/loading.tsx';
import { RunningFoot } from '../frame/running-foot.tsx';
import { useAssessment } from '../frame/use-assessment.ts';
import './impact.css';
import { PolicyPage } from './policy-page.tsx';
import { useImpact } from './use-impact.ts';

/** Draft policies under impact appraisal: the list at the side, one policy in the middle. */
export function ImpactScreen() {
  const { t, language } = useTranslate();
  const context = useAssessment();
  const { assessment, framework } = context;
  const { policyId } = useParams();
  const { data, error, refetch } = useOperation('impact.list', { assessmentId: assessment.id });
  const { key, version } = framework;
  const { data: companion } = useOperation('frameworks.companion', { key, version, language });
  const impact = useImpact(assessment.id);
  if (error) return <Failure error={error} onRetry={() => void refetch()} />;
  if (!data || !companion) return <Loading />;
  const current = data.find(({ policy }) => policy.id === policyId) ?? data[0];
  return (
    <>
      <div className="impact-work">
        <nav className="policies" aria-label={t('impact.policies')}>
          <h2>{t('impact.policies')}</h2>
          <ul>
            {data.map(({ policy, screening }) => (
              <li key={policy.id}>
                <NavLink
                  to={`/a/${assessment.id}/impact/${policy.id}`}
                  className={policy.id === current?.policy.id ? 'active' : ''}
                >
                  {policy.title}
                  <span className="small dim">
                    {t(`impact.depth.${policy.screening.depth ?? screening.decision ?? 'none'}`)}
                  </span>
                </NavLink>
              </li>
            ))}
          </ul>
          {context.isReadOnly ? null : <AddPolicy add={impact.addPolicy} />}
        </nav>
        <main className="sheet-work" id="work" tabIndex={-1}>
          <div className="inner impact">
            {current ? (
              <PolicyPage
                key={current.policy.id}
                context={context}
                companion={companion}
                appraisal={current}
                impact={impact}
                change={(changes) => impact.savePolicy(current.policy.id, changes)}
              />
            ) : (
              <div className="empty">
                <h1 className="voice">{t('impact.empty')}</h1>
                <p>{t('impact.emptyHow')}</p>
              </div>
            )}
          </div>
        </main>
      </div>
      <RunningFoot assessment={assessment}>{null}</RunningFoot>
    </>
  );
}

function AddPolicy({ add }: { add: (title: string) => Promise<string | undefined> }) {
  const { t } = useTranslate();
  const { assessment } = useAssessment();
  const navigate = useNavigate();
  const [title, setTitle] = useState('');
  return (
    <form
      className="add-policy"
      onSubmit={(event) => {
        event.preventDefault();
        if (title.trim() === '') return;
        void add(title).then((id) => {
          if (id === undefined) return;
          setTitle('');
          void navigate(`/a/${assessment.id}/impact/${id}`);
        });
      }}
    >
      <TextInput label={t('impact.newTitle')} value={title} onChange={setTitle} />
      <button type="submit" className="button" disabled={title.trim() === ''}>
        {t('impact.add')}
      </button>
    </form>
  );
}
