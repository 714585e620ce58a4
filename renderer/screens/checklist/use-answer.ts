import { useQueryClient } from '@tanstack/react-query';
import { useCallback, useMemo } from 'react';
import type { Answer, AnswerChanges } from '#shared/assessment/answer.ts';
import { applyAnswerChanges, blankAnswer } from '#shared/assessment/apply-answer-changes.ts';
import type { AssessmentId, IndicatorId, RespondentId } from '#shared/assessment/ids.ts';
import { useClient, useOperation, useRefresh } from '../../bridge/use-operation.ts';
import { useSaveState } from '../frame/save-state.tsx';

type SaveAnswer = (indicatorId: IndicatorId, changes: AnswerChanges) => Promise<void>;

/** All answers of the assessment, and the way to change one's own. A change shows at once and counts as saved when the core has replied. */
export function useAnswers(
  assessmentId: AssessmentId,
  respondentId: RespondentId | null,
): { answers: readonly Answer[]; save: SaveAnswer } {
  const client = useClient();
  const queries = useQueryClient();
  const refresh = useRefresh();
  const { track } = useSaveState();
  const { data } = useOperation('answers.list', { assessmentId });
  const answers = useMemo(() => data ?? [], [data]);

  const save = useCallback<SaveAnswer>(
    async (indicatorId, changes) => {
      if (!respondentId) return;
      const key = ['answers.list', { assessmentId }];
      const put = (answer: Answer) =>
        queries.setQueryData<Answer[]>(key, (all = []) => [...all.filter((each) => !isSame(each, answer)), answer]);
      const before = queries.getQueryData<Answer[]>(key)?.find((each) => isSame(each, { respondentId, indicatorId }));
      const after = applyAnswerChanges(before ?? blankAnswer(respondentId, indicatorId), changes);
      if (after !== 'reason-missing') put(after);
      const saved = await track(() =>
        client.call('answers.save', { assessmentId, respondentId, indicatorId, changes }),
      );
      if (!saved) return;
      put(saved);
      await refresh();
    },
    [assessmentId, respondentId, client, queries, refresh, track],
  );
  return { answers, save };
}

const isSame = (a: Pick<Answer, 'respondentId' | 'indicatorId'>, b: Pick<Answer, 'respondentId' | 'indicatorId'>) =>
  a.respondentId === b.respondentId && a.indicatorId === b.indicatorId;
