import { useQueryClient } from '@tanstack/react-query';
import { useCallback } from 'react';
import type { Answer, AnswerChanges } from '#shared/assessment/answer.ts';
import { applyAnswerChanges, blankAnswer } from '#shared/assessment/apply-answer-changes.ts';
import type { AssessmentId, IndicatorId, RespondentId } from '#shared/assessment/ids.ts';
import { useClient, useOperation, useRefresh } from '../../bridge/use-operation.ts';
import { useSaveState } from '../frame/save-state.tsx';

/** Whether the core has acknowledged the change. */
type SaveAnswer = (indicatorId: IndicatorId, changes: AnswerChanges) => Promise<boolean>;

/** Texts show themselves in their own field until they are saved; all else shows at once. */
const isShownAtOnce = ({ comment, reason, whomToAsk }: AnswerChanges) =>
  comment === undefined && reason === undefined && whomToAsk === undefined;

/** All answers of the assessment, and the way to change one's own. A change shows at once and counts as saved when the core has replied. */
export function useAnswers(
  assessmentId: AssessmentId,
  respondentId: RespondentId | null,
): { answers: readonly Answer[] | undefined; save: SaveAnswer } {
  const client = useClient();
  const queries = useQueryClient();
  const refresh = useRefresh();
  const { track } = useSaveState();
  const { data } = useOperation('answers.list', { assessmentId });

  const save = useCallback<SaveAnswer>(
    async (indicatorId, changes) => {
      if (!respondentId) return false;
      const key = ['answers.list', { assessmentId }];
      const put = (answer: Answer) =>
        queries.setQueryData<Answer[]>(key, (all = []) => [...all.filter((each) => !isSame(each, answer)), answer]);
      const before = queries.getQueryData<Answer[]>(key)?.find((each) => isSame(each, { respondentId, indicatorId }));
      const after = applyAnswerChanges(before ?? blankAnswer(respondentId, indicatorId), changes);
      if (after !== 'reason-missing' && isShownAtOnce(changes)) put(after);
      const saved = await track(() =>
        client.call('answers.save', { assessmentId, respondentId, indicatorId, changes }),
      );
      if (!saved) return false;
      put(saved);
      await refresh();
      return true;
    },
    [assessmentId, respondentId, client, queries, refresh, track],
  );
  return { answers: data, save };
}

const isSame = (a: Pick<Answer, 'respondentId' | 'indicatorId'>, b: Pick<Answer, 'respondentId' | 'indicatorId'>) =>
  a.respondentId === b.respondentId && a.indicatorId === b.indicatorId;
