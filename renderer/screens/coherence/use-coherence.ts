import type { AssessmentId } from '#shared/assessment/ids.ts';
import type { CellName, Interaction } from '#shared/coherence/interaction.ts';
import type { InputOf } from '#shared/contract/index.ts';
import { useClient, useRefresh } from '../../bridge/use-operation.ts';
import { useSaveState } from '../frame/save-state.tsx';

/** The ways to change the matrix; each answers whether the core has acknowledged it. */
export function useCoherence(assessmentId: AssessmentId) {
  const client = useClient();
  const refresh = useRefresh();
  const { track } = useSaveState();
  const run = async (work: () => Promise<unknown>): Promise<boolean> => {
    const done = await track(work);
    if (done === undefined) return false;
    await refresh();
    return true;
  };
  return {
    saveCell: (cell: Interaction) => run(() => client.call('coherence.saveCell', { assessmentId, cell })),
    clearCell: (cell: CellName) => run(() => client.call('coherence.clearCell', { assessmentId, cell })),
    saveCoordination: (coordination: InputOf<'coherence.saveCoordination'>['coordination']) =>
      run(() => client.call('coherence.saveCoordination', { assessmentId, coordination })),
    saveMeasure: (measure: InputOf<'coherence.saveMeasure'>['measure']) =>
      run(() => client.call('coherence.saveMeasure', { assessmentId, measure })),
    removeMeasure: (id: string) => run(() => client.call('coherence.removeMeasure', { assessmentId, id })),
    saveConflict: (conflict: InputOf<'coherence.saveConflict'>['conflict']) =>
      run(() => client.call('coherence.saveConflict', { assessmentId, conflict })),
    removeConflict: (id: string) => run(() => client.call('coherence.removeConflict', { assessmentId, id })),
  };
}
export type Coherence = ReturnType<typeof useCoherence>;
