import type { AssessmentId } from '#shared/assessment/ids.ts';
import type { InputOf } from '#shared/contract/index.ts';
import type { ImpactEffect } from '#shared/impact/effect.ts';
import { useClient, useRefresh } from '../../bridge/use-operation.ts';
import { useSaveState } from '../frame/save-state.tsx';

export type PolicyChanges = InputOf<'impact.savePolicy'>['changes'];

/** The ways to change an appraisal; each answers whether the core has acknowledged it. */
export function useImpact(assessmentId: AssessmentId) {
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
    addPolicy: async (title: string): Promise<string | undefined> => {
      const added = await track(() => client.call('impact.addPolicy', { assessmentId, title }));
      await refresh();
      return added?.id;
    },
    savePolicy: (policyId: string, changes: PolicyChanges) =>
      run(() => client.call('impact.savePolicy', { assessmentId, policyId, changes })),
    removePolicy: (policyId: string) => run(() => client.call('impact.removePolicy', { assessmentId, policyId })),
    saveEffect: (effect: ImpactEffect) => run(() => client.call('impact.saveEffect', { assessmentId, effect })),
    removeEffect: (effectId: string) => run(() => client.call('impact.removeEffect', { assessmentId, effectId })),
  };
}
export type Impact = ReturnType<typeof useImpact>;
