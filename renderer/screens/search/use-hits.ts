import { keepPreviousData, useInfiniteQuery } from '@tanstack/react-query';
import { useEffect, useState } from 'react';
import type { AssessmentId } from '#shared/assessment/ids.ts';
import type { SearchHit } from '#shared/contract/search.ts';
import { useClient } from '../../bridge/use-operation.ts';
import { useTranslate } from '../../use-translate.ts';

/** Nothing is asked between two letters of somebody who types. */
const PAUSE_MS = 120;

/** What a search finds, fifty at a time. */
export function useHits(search: string, assessmentId: AssessmentId | null, isOnlyHere: boolean) {
  const client = useClient();
  const { language } = useTranslate();
  const wanted = useSettled(search.trim());
  const { data, fetchNextPage, isPlaceholderData, error } = useInfiniteQuery({
    queryKey: ['search.find', { search: wanted, assessmentId, isOnlyHere, language }],
    queryFn: ({ pageParam: from }) =>
      client.call('search.find', { search: wanted, assessmentId, isOnlyHere, language, from }),
    initialPageParam: 0,
    getNextPageParam: ({ hasMore }, pages) => (hasMore ? countOf(pages) : undefined),
    placeholderData: keepPreviousData,
    enabled: wanted !== '',
    gcTime: 0,
    retry: false,
  });
  const last = data?.pages.at(-1);
  const isOn = wanted !== '' && last !== undefined;
  return {
    /** Whether the hits are of what stands in the field, and not of what stood there a moment ago. */
    isFresh: isOn && !isPlaceholderData && wanted === search.trim(),
    hits: isOn ? (data?.pages.flatMap(({ hits }) => hits) ?? []) : [],
    hasMore: isOn && last.hasMore,
    isComplete: last?.isComplete ?? true,
    more: () => void fetchNextPage(),
    error,
  };
}

const countOf = (pages: readonly { readonly hits: readonly SearchHit[] }[]): number =>
  pages.reduce((count, { hits }) => count + hits.length, 0);

function useSettled(text: string): string {
  const [settled, setSettled] = useState(text);
  useEffect(() => {
    const timer = setTimeout(() => setSettled(text), PAUSE_MS);
    return () => clearTimeout(timer);
  }, [text]);
  return settled;
}
