import { useEffect, useRef, useState } from 'react';
import { Link } from 'react-router';
import type { AssessmentSetup } from '#shared/assessment/assessment.ts';
import type { InputOf } from '#shared/contract/index.ts';
import { useClient, useRefresh } from '../../bridge/use-operation.ts';
import { Icon } from '../../components/icon.tsx';
import { useTranslate } from '../../use-translate.ts';
import { RunningFoot } from '../frame/running-foot.tsx';
import { useSaveState } from '../frame/save-state.tsx';
import { type AssessmentContext, useAssessment } from '../frame/use-assessment.ts';
import { FrameworkBlock } from './framework-block.tsx';
import { LeadBodies } from './lead-bodies.tsx';
import { RespondentEditor } from './respondent-editor.tsx';
import './setup.css';
import { SetupForm } from './setup-form.tsx';

/** How long typing must rest before the set-up is sent. */
const REST_MS = 400;

/** The set-up of an assessment that exists: every change saves itself. */
export function SetupScreen() {
  const context = useAssessment();
  const { hash } = context.assessment.framework;
  // Begins anew in another framework: what was typed here may name what that one does not have.
  return <SetupIn key={hash} context={context} />;
}

function SetupIn({ context }: { context: AssessmentContext }) {
  const { t } = useTranslate();
  const { assessment, framework, isReadOnly } = context;
  const { setup, change } = useSavedSetup(context);
  return (
    <>
      <main className="sheet-work" id="work" tabIndex={-1}>
        <div className="inner setup">
          <h1>{t('setup.title')}</h1>
          <fieldset disabled={isReadOnly} className="setup-all">
            <SetupForm setup={setup} onChange={change} framework={framework} isTried ownId={assessment.id} />
            <RespondentEditor context={context} />
            <LeadBodies context={context} setup={setup} onChange={change} />
          </fieldset>
          <FrameworkBlock context={context} />
        </div>
      </main>
      <RunningFoot assessment={assessment}>
        <Link className="button" to={`/a/${assessment.id}/exchange`}>
          {t('setup.toExchange')}
        </Link>
        <Link className="button primary" to={`/a/${assessment.id}/checklist`}>
          {t('setup.toChecklist')}
          <Icon name="chevron" mirrors />
        </Link>
      </RunningFoot>
    </>
  );
}

const setupOf = ({
  place,
  level,
  instrument,
  roles,
  form,
  modulesNotAssessed,
  weights,
  leadBodies,
  leadRule,
  language,
  currency,
  round,
  baselineId,
}: AssessmentSetup): AssessmentSetup => ({
  place,
  level,
  instrument,
  roles,
  form,
  modulesNotAssessed,
  weights,
  leadBodies,
  leadRule,
  language,
  currency,
  round,
  baselineId,
});

/** What cannot be saved yet, because something that must be there is being typed. */
const isSavable = ({ place, round, modulesNotAssessed }: AssessmentSetup) =>
  place.trim() !== '' &&
  round.label.trim() !== '' &&
  round.date !== '' &&
  modulesNotAssessed.every(({ reason }) => reason.trim() !== '');

/** Without bodies that were removed after the set-up was read: they lead nothing any more. */
const stillHere = ({ leadBodies }: AssessmentSetup, respondents: AssessmentContext['respondents']) =>
  Object.fromEntries(Object.entries(leadBodies).filter(([, lead]) => respondents.some(({ id }) => id === lead)));

function useSavedSetup({ assessment, respondents }: AssessmentContext) {
  const client = useClient();
  const refresh = useRefresh();
  const { track } = useSaveState();
  const [setup, setSetup] = useState(() => setupOf(assessment));
  const waiting = useRef<InputOf<'assessments.save'>>(undefined);
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);
  const flush = () => {
    clearTimeout(timer.current);
    const input = waiting.current;
    if (!input) return;
    waiting.current = undefined;
    void track(() => client.call('assessments.save', input)).then(refresh);
  };
  const latestFlush = useRef(flush);
  latestFlush.current = flush;
  useEffect(() => {
    const leave = () => latestFlush.current();
    addEventListener('pagehide', leave);
    return () => {
      removeEventListener('pagehide', leave);
      leave();
    };
  }, []);
  const change = (next: AssessmentSetup) => {
    setSetup(next);
    if (!isSavable(next)) return;
    waiting.current = { assessmentId: assessment.id, setup: { ...next, leadBodies: stillHere(next, respondents) } };
    clearTimeout(timer.current);
    timer.current = setTimeout(flush, REST_MS);
  };
  return { setup, change };
}
