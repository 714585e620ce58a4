import { useQueryClient } from '@tanstack/react-query';
import { Suspense, useEffect } from 'react';
import { Outlet, useLocation } from 'react-router';
import { useClient } from '../../bridge/use-operation.ts';
import { GlossaryProvider } from '../framework/glossary-context.tsx';
import { Failure } from './failure.tsx';
import { Loading } from './loading.tsx';
import { RunningHead } from './running-head.tsx';
import { useAssessmentContext } from './use-assessment-context.ts';

/** The page frame of every screen inside an assessment: running head and tabs; work and foot are the screen's own. */
export function AssessmentFrame() {
  const { context, error, retry } = useAssessmentContext();
  useRememberedPlace();
  if (error) {
    return (
      <main className="sheet-work">
        <Failure error={error} onRetry={retry} />
        <p>
          <a href="#/">Mainstay</a>
        </p>
      </main>
    );
  }
  if (!context) return <Loading />;
  return (
    <div className="page">
      <RunningHead {...context} />
      <GlossaryProvider framework={context.framework}>
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
