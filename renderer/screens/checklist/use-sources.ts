import type { EvidenceId, IndicatorId, RespondentId } from '#shared/assessment/ids.ts';
import type { OfferedFile } from '#shared/contract/files.ts';
import type { InputOf } from '#shared/contract/index.ts';
import { useClient, useRefresh } from '../../bridge/use-operation.ts';
import { useSaveState } from '../frame/save-state.tsx';
import type { AssessmentContext } from '../frame/use-assessment.ts';

/** What a body may do with the sources of its answer. */
export function useSources({ assessment }: AssessmentContext, respondentId: RespondentId, indicatorId: IndicatorId) {
  const client = useClient();
  const refresh = useRefresh();
  const { track, noteSaved } = useSaveState();
  const ofAnswer = { assessmentId: assessment.id, respondentId, indicatorId };
  const act = async (work: () => Promise<unknown>) => {
    await track(work);
    await refresh();
  };
  return {
    cite: (source: InputOf<'evidence.cite'>['source']) =>
      act(() => client.call('evidence.cite', { ...ofAnswer, source })),
    uncite: (evidenceId: EvidenceId) => act(() => client.call('evidence.uncite', { ...ofAnswer, evidenceId })),
    detach: (evidenceId: EvidenceId) =>
      act(() => client.call('evidence.detach', { assessmentId: assessment.id, evidenceId })),
    /** Each file becomes a source of its own, or the one file that of a source that is there. Throws what is refused. */
    attach: async (files: readonly OfferedFile[], evidenceId?: EvidenceId) => {
      try {
        for (const { token } of files)
          await client.call('evidence.attach', { ...ofAnswer, token, ...(evidenceId && { evidenceId }) });
        noteSaved();
      } finally {
        await refresh();
      }
    },
  };
}
export type SourceActions = ReturnType<typeof useSources>;
