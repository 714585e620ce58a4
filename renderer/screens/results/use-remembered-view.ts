import { useState } from 'react';
import type { ViewRequest } from '#shared/contract/results.ts';
import { useCommand, useOperation } from '../../bridge/use-operation.ts';
import type { AssessmentContext } from '../frame/use-assessment.ts';

/** Whose values are counted: as it was last chosen for this assessment on this computer, else agreed answers with proposals. */
export function useRememberedView({ assessment, respondents }: AssessmentContext) {
  const { data: settings } = useOperation('library.settings', {});
  const save = useCommand('library.saveSettings');
  // A library that cannot be written remembers nothing, but the choice holds while the screen is open.
  const [chosen, setChosen] = useState<string | null>(null);
  const asked = chosen ?? settings?.resultsView[assessment.id] ?? 'proposed';
  const respondent = respondents.find(({ id }) => id === asked);
  const view: ViewRequest = respondent ? { respondentId: respondent.id } : asked === 'agreed' ? 'agreed' : 'proposed';
  return {
    view,
    id: typeof view === 'string' ? view : view.respondentId,
    choose: (id: string) => {
      setChosen(id);
      save.mutate({ resultsView: { ...settings?.resultsView, [assessment.id]: id } });
    },
  };
}
