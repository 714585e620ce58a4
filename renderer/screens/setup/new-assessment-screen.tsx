import { useState } from 'react';
import { Link, useNavigate } from 'react-router';
import type { AssessmentSetup } from '#shared/assessment/assessment.ts';
import type { RespondentFields } from '#shared/assessment/respondent.ts';
import type { Framework } from '#shared/framework/framework.ts';
import { useCommand, useOperation } from '../../bridge/use-operation.ts';
import { Icon } from '../../components/icon.tsx';
import { useTranslate } from '../../use-translate.ts';
import { Failure } from '../frame/failure.tsx';
import { Loading } from '../frame/loading.tsx';
import { blankRespondent, RespondentRow } from './respondent-rows.tsx';
import './setup.css';
import { SetupForm } from './setup-form.tsx';

/** A new assessment: begun in under a minute, everything can be changed later. */
export function NewAssessmentScreen() {
  const { language } = useTranslate();
  const { data: framework, error } = useOperation('frameworks.show', { language });
  if (error) return <Failure error={error} />;
  return framework ? <NewAssessment framework={framework} /> : <Loading />;
}

const today = () => new Date().toISOString().slice(0, 10);

function blankSetup(language: string, round: string): AssessmentSetup {
  return {
    place: '',
    level: 'national',
    instrument: { kind: 'prsp', title: '', period: '' },
    roles: [],
    form: 'full',
    modulesNotAssessed: [],
    weights: {},
    leadBodies: {},
    leadRule: false,
    language,
    currency: '',
    round: { label: round, date: today() },
    baselineId: null,
  };
}

function NewAssessment({ framework }: { framework: Framework }) {
  const { t, language } = useTranslate();
  const navigate = useNavigate();
  const create = useCommand('assessments.create');
  const [setup, setSetup] = useState(() =>
    blankSetup(language, t('setup.firstRound', { year: new Date().getFullYear() })),
  );
  const [respondents, setRespondents] = useState<readonly (RespondentFields & { readonly key: number })[]>(() => [
    { key: 0, ...blankRespondent(framework) },
  ]);
  const [isTried, setTried] = useState(false);
  const put = (key: number, fields: RespondentFields) =>
    setRespondents(respondents.map((each) => (each.key === key ? { ...fields, key } : each)));
  const isComplete =
    setup.place.trim() !== '' &&
    setup.round.label.trim() !== '' &&
    setup.round.date !== '' &&
    setup.modulesNotAssessed.every(({ reason }) => reason.trim() !== '') &&
    respondents.every(({ name }) => name.trim() !== '');
  const submit = () => {
    setTried(true);
    if (!isComplete) return;
    const bodies = respondents.map(({ key: _key, ...fields }) => fields);
    create.mutate({ setup, respondents: bodies }, { onSuccess: ({ id }) => navigate(`/a/${id}`) });
  };
  return (
    <div className="page">
      <header className="head">
        <div className="top">
          <Link to="/" className="home-link" aria-label={t('frame.toHome')}>
            <Icon name="mark" className="mark" mirrors />
          </Link>
          <div className="where">{t('home.newAssessment')}</div>
        </div>
      </header>
      <main className="sheet-work" id="work" tabIndex={-1}>
        <div className="inner setup">
          <h1>{t('setup.newTitle')}</h1>
          {create.error ? <Failure error={create.error} onRetry={submit} /> : null}
          <SetupForm setup={setup} onChange={setSetup} framework={framework} isTried={isTried} />
          <section>
            <h2>{t('setup.respondents')}</h2>
            <p className="help-text">{t('setup.respondentsHelp')}</p>
            {respondents.map(({ key, ...fields }) => (
              <RespondentRow
                key={key}
                fields={fields}
                framework={framework}
                onChange={(changed) => put(key, changed)}
                onRemove={
                  respondents.length > 1 ? () => setRespondents(respondents.filter((each) => each.key !== key)) : null
                }
                error={isTried && fields.name.trim() === '' ? t('setup.nameNeeded') : undefined}
              />
            ))}
            <button
              type="button"
              className="button"
              onClick={() =>
                setRespondents([
                  ...respondents,
                  { key: Math.max(...respondents.map(({ key }) => key)) + 1, ...blankRespondent(framework) },
                ])
              }
            >
              <Icon name="plus" />
              {t('setup.addRespondent')}
            </button>
          </section>
        </div>
      </main>
      <footer className="foot">
        <span className={isTried && !isComplete ? 'rust' : 'dim'} role="status">
          {t(isTried && !isComplete ? 'setup.incomplete' : 'setup.changeLater')}
        </span>
        <span className="grow" />
        <Link className="button" to="/">
          {t('setup.cancel')}
        </Link>
        <button type="button" className="button primary" onClick={submit} disabled={create.isPending}>
          {t('setup.create')}
          <Icon name="chevron" mirrors />
        </button>
      </footer>
    </div>
  );
}
