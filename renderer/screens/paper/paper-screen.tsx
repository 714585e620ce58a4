import { Link, useParams } from 'react-router';
import type { FrameworkModule } from '#shared/framework/framework.ts';
import { useTranslate } from '../../use-translate.ts';
import { useAnswers } from '../checklist/use-answer.ts';
import { Loading } from '../frame/loading.tsx';
import { RunningFoot } from '../frame/running-foot.tsx';
import { type AssessmentContext, useAssessment } from '../frame/use-assessment.ts';
import { NextModule } from './next-module.tsx';
import './paper.css';
import { moveOn } from './move-on.ts';
import { PaperKeys } from './paper-keys.tsx';
import { PaperRow } from './paper-row.tsx';

/** Typing in what came back on paper: all questions of a module on one page, by keyboard alone. */
export function PaperScreen() {
  const { t } = useTranslate();
  const context = useAssessment();
  const { assessment, respondent, isReadOnly } = context;
  const { moduleId } = useParams();
  const { answers, save } = useAnswers(assessment.id, respondent?.id ?? null);
  const asked = askedModules(context);
  const module = asked.find(({ id }) => id === moduleId) ?? asked[0];
  if (!answers) return <Loading />;
  return (
    <>
      <main className="sheet-work" id="work" tabIndex={-1}>
        <div className="inner paper">
          <h1>{t('paper.title', { name: respondent?.name ?? '' })}</h1>
          {module && respondent ? (
            <>
              <ModuleTabs context={context} asked={asked} current={module} />
              <h2 className="paper-module">
                <span className="id">{module.id}</span> {module.name}
              </h2>
              <PaperKeys />
              <ol className="paper-rows" onKeyDown={moveOn}>
                {module.indicators.map((indicator) => (
                  <PaperRow
                    key={`${respondent.id}/${indicator.id}`}
                    context={context}
                    respondent={respondent}
                    indicator={indicator}
                    own={answers.find(
                      (each) => each.respondentId === respondent.id && each.indicatorId === indicator.id,
                    )}
                    canAnswer={!isReadOnly}
                    save={(changes) => save(indicator.id, changes)}
                  />
                ))}
              </ol>
            </>
          ) : (
            <p className="voice">{t('paper.nothingToAnswer')}</p>
          )}
        </div>
      </main>
      <RunningFoot assessment={assessment}>
        <NextModule assessmentId={assessment.id} asked={asked} current={module} />
      </RunningFoot>
    </>
  );
}

/** The modules of the body that answers, with the questions that this assessment asks. */
function askedModules({ assessment, framework, respondent }: AssessmentContext): FrameworkModule[] {
  return framework.modules
    .filter(({ id }) => respondent?.modules.includes(id))
    .filter(({ id }) => !assessment.modulesNotAssessed.some((left) => left.moduleId === id))
    .map((module) => ({
      ...module,
      indicators: module.indicators.filter(({ short }) => short || assessment.form === 'full'),
    }));
}

function ModuleTabs({
  context,
  asked,
  current,
}: {
  context: AssessmentContext;
  asked: readonly FrameworkModule[];
  current: FrameworkModule;
}) {
  const { t } = useTranslate();
  const { assessment } = context;
  return (
    <nav className="paper-modules" aria-label={t('paper.modules')}>
      {asked.map(({ id, short }) => (
        <Link key={id} to={`/a/${assessment.id}/paper/${id}`} aria-current={id === current.id ? 'page' : undefined}>
          {id} {short}
        </Link>
      ))}
    </nav>
  );
}
