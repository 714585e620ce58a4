import { keepPreviousData, useInfiniteQuery } from '@tanstack/react-query';
import type { AssessmentPage } from '#shared/contract/assessments.ts';
import { useClient } from '../../bridge/use-operation.ts';

/** The list of assessments, a page at a time; what was shown before stays until the first page of another search is there. */
export function useAssessmentPages({ search = '', inBin = false }: { search?: string; inBin?: boolean }) {
  const client = useClient();
  const { data, fetchNextPage, error, refetch } = useInfiniteQuery({
    queryKey: ['assessments.page', { search, inBin }],
    queryFn: ({ pageParam: from }) => client.call('assessments.page', { search, inBin, from }),
    initialPageParam: 0,
    getNextPageParam: (last, pages) => (shownIn(pages) < last.count ? shownIn(pages) : undefined),
    placeholderData: keepPreviousData,
    staleTime: Number.POSITIVE_INFINITY,
    retry: false,
  });
  const assessments = data?.pages.flatMap((page) => page.assessments);
  const count = data?.pages.at(-1)?.count ?? 0;
  return {
    /** Undefined while nothing is there yet. */
    assessments,
    /** How many there are in all, shown or not. */
    count,
    rest: Math.max(0, count - (assessments?.length ?? 0)),
    more: () => void fetchNextPage(),
    error,
    refetch,
  };
}

const shownIn = (pages: readonly AssessmentPage[]): number =>
  pages.reduce((sum, { assessments }) => sum + assessments.length, 0);
