import { useMemo, useState } from 'react';
import type { AgreedAnswer, Answer } from '#shared/assessment/answer.ts';
import type { OutputOf } from '#shared/contract/index.ts';
import { indicatorsOf } from '#shared/framework/find-indicator.ts';
import { type ChecklistFilter, filteredIndicators } from '#shared/results/checklist-filters.ts';
import { useCommand, useOperation } from '../../bridge/use-operation.ts';
import type { AssessmentContext } from '../frame/use-assessment.ts';

interface Narrowing {
  readonly only: ChecklistFilter | null;
  readonly isWhole: boolean;
}

/** What the checklist is narrowed to: as it was last chosen for this assessment on this computer. */
export function useChecklistFilter(
  { assessment, framework, respondent }: AssessmentContext,
  asked: {
    readonly results: OutputOf<'results.get'> | undefined;
    readonly answers: readonly Answer[] | undefined;
    readonly agreed: readonly AgreedAnswer[] | undefined;
  },
) {
  const { data: settings } = useOperation('library.settings', {});
  const save = useCommand('library.saveSettings');
  // A library that cannot be written remembers nothing, but the choice holds while the screen is open.
  const [chosen, setChosen] = useState<Narrowing | null>(null);
  const { only, isWhole } = chosen ?? settings?.checklistFilters[assessment.id] ?? { only: null, isWhole: false };
  const isLater = assessment.baselineId !== null;
  const { data: comparison } = useOperation('rounds.compare', { assessmentId: assessment.id }, isLater);
  const { results, answers, agreed } = asked;
  const critical = useMemo(
    () => new Set(indicatorsOf(framework).flatMap(({ id, critical }) => (critical ? [id] : []))),
    [framework],
  );
  const lists = useMemo(
    () =>
      results && answers && agreed
        ? filteredIndicators({
            ...results,
            answers,
            agreed,
            critical,
            compared: isLater ? (comparison?.indicators ?? []) : null,
            body: isWhole ? null : respondent,
          })
        : new Map(),
    [results, answers, agreed, critical, comparison, isLater, isWhole, respondent],
  ) as ReturnType<typeof filteredIndicators>;
  const change = (next: Narrowing) => {
    setChosen(next);
    save.mutate({ checklistFilters: { ...settings?.checklistFilters, [assessment.id]: next } });
  };
  return {
    only,
    isWhole,
    lists,
    /** What is shown; null where nothing is narrowed. */
    shown: only === null ? null : (lists.get(only) ?? []),
    choose: (filter: ChecklistFilter | null) => change({ only: filter, isWhole }),
    setWhole: (whole: boolean) => change({ only, isWhole: whole }),
  };
}

export type UsedFilter = ReturnType<typeof useChecklistFilter>;
