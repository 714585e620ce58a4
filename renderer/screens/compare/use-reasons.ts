import type { AssessmentId, IndicatorId } from '#shared/assessment/ids.ts';
import type { ChangeReason } from '#shared/assessment/level-change.ts';
import { useClient, useRefresh } from '../../bridge/use-operation.ts';
import { useSaveState } from '../frame/save-state.tsx';

/** Saves the reason for a change of level; answers whether the core has acknowledged it. */
export type SaveReason = (indicatorId: IndicatorId, reason: ChangeReason | null, note: string) => Promise<boolean>;

export function useSaveReason(assessmentId: AssessmentId): SaveReason {
  const client = useClient();
  const refresh = useRefresh();
  const { track } = useSaveState();
  return async (indicatorId, reason, note) => {
    const saved = await track(() =>
      client.call('rounds.saveReason', { assessmentId, indicatorId, reason, note: reason === null ? '' : note }),
    );
    await refresh();
    return saved !== undefined;
  };
}
