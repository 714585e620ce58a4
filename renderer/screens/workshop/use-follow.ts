import { useEffect, useRef } from 'react';
import type { AssessmentId } from '#shared/assessment/ids.ts';
import { useClient, useRefresh } from '../../bridge/use-operation.ts';

/** Asks again whenever something was recorded in this assessment, by whichever window: so the wall and the facilitator's view show the same. */
export function useFollow(assessmentId: AssessmentId): void {
  const client = useClient();
  const refresh = useRefresh();
  const latest = useRef(refresh);
  latest.current = refresh;
  // Not taken up again with each drawing: news between two subscriptions would be lost.
  useEffect(
    () =>
      client.subscribe((event) => {
        if (event.kind === 'assessment-changed' && event.assessmentId === assessmentId) void latest.current();
      }),
    [client, assessmentId],
  );
}
