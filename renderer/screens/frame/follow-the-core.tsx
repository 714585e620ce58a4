import { useQueryClient } from '@tanstack/react-query';
import { useEffect } from 'react';
import type { DataRouter } from 'react-router';
import { useClient, useRefresh } from '../../bridge/use-operation.ts';

/** Does what the core and the menu bar tell: shows a screen, opens files, asks again for what changed elsewhere. */
export function FollowTheCore({ router }: { router: DataRouter }) {
  const client = useClient();
  const queries = useQueryClient();
  const refresh = useRefresh();
  useEffect(
    () =>
      client.subscribe((event) => {
        if (event.kind === 'go-to') void router.navigate(event.place);
        if (event.kind === 'open-files') void router.navigate('/open', { state: { tokens: event.tokens } });
        if (event.kind === 'settings-changed') void queries.invalidateQueries({ queryKey: ['library.settings'] });
        if (event.kind === 'library-changed') void refresh();
      }),
    [client, queries, refresh, router],
  );
  return null;
}
