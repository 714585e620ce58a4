import { useQueryClient } from '@tanstack/react-query';
import { Suspense, useEffect } from 'react';
import { Outlet, useLocation } from 'react-router';
import type { Respondent } from '#shared/assessment/respondent.ts';
import { useClient, useCommand, useOperation } from '../../bridge/use-operation.ts';
import { useTranslate } from '../../use-translate.ts';
import { GlossaryProvider } from '../framework/glossary-context.tsx';
import { Failure } from './failure.tsx';
import { Loading } from './loading.tsx';
import { RunningHead } from './running-head.tsx';
import { type AssessmentContext, useAssessmentId } from './use-assessment.ts';

/** The page frame of every screen inside an assessment: running head and tabs; work and foot are the screen's own. */
export function AssessmentFrame() {
  const assessmentId = useAssessmentId();
  const { language } = useTranslate();
  const assessment = useOperation('assessments.get', { assessmentId });
  const respondents = useOperation('respondents.list', { assessmentId });
  const settings = useOperation('library.settings', {});
  const status = useOperation('library.status', {});
  const pin = assessment.data?.framework;
  const framework = useOperation(
    'frameworks.show',
    { ...(pin ? { key: pin.key, version: pin.version } : {}), language },
    pin !== undefined,
  );
  const saveSettings = useCommand('library.saveSettings');
  useRememberedPlace();

  const error = assessment.error ?? respondents.error ?? framework.error;
  if (error) {
    return (
      <main className="sheet-work">
        <Failure error={error} onRetry={() => void assessment.refetch()} />
        <p>
          <a href="#/">Mainstay</a>
        </p>
      </main>
    );
  }
  if (!assessment.data || !respondents.data || !framework.data || !settings.data || !status.data) return <Loading />;

  const remembered = settings.data.answeringAs[assessmentId];
  const context: AssessmentContext = {
    assessment: assessment.data,
    framework: framework.data,
    respondents: respondents.data,
    respondent: respondents.data.find(({ id }) => id === remembered) ?? respondents.data[0] ?? null,
    answerAs: (respondent: Respondent) =>
      saveSettings.mutate({ answeringAs: { ...settings.data.answeringAs, [assessmentId]: respondent.id } }),
    canWriteLibrary: status.data.state === 'open',
    isReadOnly:
      status.data.state !== 'open' ||
      assessment.data.status !== 'in-progress' ||
      assessment.data.frameworkState !== 'here',
  };
  return (
    <div className="page">
      <RunningHead {...context} />
      <GlossaryProvider framework={framework.data}>
        <Suspense fallback={<Loading />}>
          <Outlet context={context} />
        </Suspense>
      </GlossaryProvider>
    </div>
  );
}

/** Keeps the present screen as the place to resume at. Nothing waits for it, and a library that cannot be written goes without. */
function useRememberedPlace(): void {
  const { pathname } = useLocation();
  const client = useClient();
  const queries = useQueryClient();
  useEffect(() => {
    client.call('library.saveSettings', { lastPlace: pathname }).then(
      (saved) => queries.setQueryData(['library.settings', {}], saved),
      () => undefined,
    );
  }, [pathname, client, queries]);
}
