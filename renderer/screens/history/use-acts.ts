import { useInfiniteQuery } from '@tanstack/react-query';
import type { AssessmentId } from '#shared/assessment/ids.ts';
import { useClient } from '../../bridge/use-operation.ts';
import type { Act } from './moments.ts';

/** What was done, newest first, piece by piece. */
export function useActs(assessmentId: AssessmentId) {
  const client = useClient();
  const query = useInfiniteQuery({
    queryKey: ['history.acts', { assessmentId }],
    queryFn: ({ pageParam }) =>
      client.call('history.acts', { assessmentId, ...(pageParam === null ? {} : { before: pageParam }) }),
    initialPageParam: null as number | null,
    getNextPageParam: (piece: readonly Act[]) => piece.at(-1)?.firstSequence,
    retry: false,
  });
  return {
    acts: query.data?.pages.flat(),
    hasEarlier: (query.data?.pages.at(-1)?.length ?? 0) > 0 && query.hasNextPage,
    showEarlier: () => void query.fetchNextPage(),
    error: query.error,
  };
}
