import { useState } from 'react';
import { Link } from 'react-router';
import type { Framework } from '#shared/framework/framework.ts';
import { useOperation } from '../../bridge/use-operation.ts';
import { Icon } from '../../components/icon.tsx';
import { useTranslate } from '../../use-translate.ts';
import { Failure } from '../frame/failure.tsx';
import { Loading } from '../frame/loading.tsx';
import { PlainHead } from '../frame/plain-head.tsx';
import { FrameworkChoice } from './framework-choice.tsx';
import { RespondentRow } from './respondent-rows.tsx';
import './setup.css';
import { SetupForm } from './setup-form.tsx';
import { useNewAssessment } from './use-new-assessment.ts';

/** A new assessment: begun in under a minute, everything can be changed later. */
export function NewAssessmentScreen() {
  const { language } = useTranslate();
  const { data: framework, error } = useOperation('frameworks.show', { language });
  if (error) return <Failure error={error} />;
  return framework ? <NewAssessment usual={framework} /> : <Loading />;
}

function NewAssessment({ usual }: { usual: Framework }) {
  const { t } = useTranslate();
  const { framework, setup, respondents, create, submit, isTried, isComplete, ...change } = useNewAssessment(usual);
  const [isReading, setReading] = useState(false);
  return (
    <div className="page">
      <PlainHead title={t('home.newAssessment')} />
      <main className="sheet-work" id="work" tabIndex={-1}>
        <div className="inner setup">
          <h1>{t('setup.newTitle')}</h1>
          {create.error ? <Failure error={create.error} onRetry={submit} /> : null}
          <FrameworkChoice chosen={framework} onChoose={change.changeFramework} onReading={setReading} />
          <SetupForm setup={setup} onChange={change.setSetup} framework={framework} isTried={isTried} />
          <section>
            <h2>{t('setup.respondents')}</h2>
            <p className="help-text">{t('setup.respondentsHelp')}</p>
            {respondents.map(({ key, ...fields }) => (
              <RespondentRow
                key={key}
                fields={fields}
                framework={framework}
                onChange={(changed) => change.put(key, changed)}
                onRemove={respondents.length > 1 ? () => change.remove(key) : null}
                error={isTried && fields.name.trim() === '' ? t('setup.nameNeeded') : undefined}
              />
            ))}
            <button type="button" className="button" onClick={change.add}>
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
        <button type="button" className="button primary" onClick={submit} disabled={create.isPending || isReading}>
          {t('setup.create')}
          <Icon name="chevron" mirrors />
        </button>
      </footer>
    </div>
  );
}
