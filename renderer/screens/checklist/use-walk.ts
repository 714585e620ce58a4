import { useNavigate } from 'react-router';
import type { AssessmentId, IndicatorId } from '#shared/assessment/ids.ts';
import { type ChecklistFilter, neighbourOf } from '#shared/results/checklist-filters.ts';
import type { UsedFilter } from './use-checklist-filter.ts';

/** Where one is in the checklist, and the ways on: among what is shown, or among all. */
export function useWalk(
  assessmentId: AssessmentId,
  {
    inUse,
    indicatorId,
    filter,
  }: {
    inUse: readonly { readonly id: IndicatorId }[];
    /** In the address. */
    indicatorId: string | undefined;
    filter: UsedFilter;
  },
) {
  const navigate = useNavigate();
  const order = inUse.map(({ id }) => id);
  const current = order.find((id) => id === indicatorId) ?? order[0];
  const goTo = (id: IndicatorId | undefined) => id && navigate(`/a/${assessmentId}/checklist/${id}`);
  const nextOf = (among: readonly IndicatorId[], by: 1 | -1 = 1) =>
    current && neighbourOf(current, among, { order, by });
  return {
    current,
    goTo,
    nextOf,
    step: (by: 1 | -1) => goTo(nextOf(filter.shown ?? order, by)),
    filter: {
      ...filter,
      /** Goes to the first of what is then shown, unless one is there already. */
      choose: (name: ChecklistFilter | null) => {
        filter.choose(name);
        const shown = name === null ? [] : (filter.lists.get(name) ?? []);
        if (current && !shown.includes(current)) goTo(nextOf(shown));
      },
    },
  };
}
