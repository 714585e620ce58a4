import { type UseQueryResult, useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { createContext, useContext } from 'react';
import type { InputOf, OperationName, OutputOf } from '#shared/contract/index.ts';
import type { Client, DeliveryName } from './client.ts';

export const ClientContext = createContext<Client | null>(null);

export function useClient(): Client {
  const client = useContext(ClientContext);
  if (!client) throw new Error('No client above this screen');
  return client;
}

/** A framework's content: large, and changed by nothing but bringing in newer words, which asks for everything again. */
const FIXED: readonly unknown[] = ['frameworks.show', 'frameworks.companion'] satisfies OperationName[];
const isFixed = (name: unknown) => FIXED.includes(name);

/** Asks the core and keeps the answer until a command may have changed it. */
export function useOperation<N extends OperationName>(
  name: N,
  input: InputOf<N>,
  isOn = true,
): UseQueryResult<OutputOf<N>> {
  const client = useClient();
  return useQuery({
    queryKey: [name, input],
    queryFn: () => client.call(name, input),
    enabled: isOn,
    staleTime: Number.POSITIVE_INFINITY,
    retry: false,
  });
}

/** Asks again for everything that a command may have changed. */
export function useRefresh(): () => Promise<void> {
  const queries = useQueryClient();
  return () => queries.invalidateQueries({ predicate: (query) => !isFixed(query.queryKey[0]) });
}

/** Tells the core to do something; everything shown is asked again afterwards. */
export function useCommand<N extends OperationName>(name: N) {
  const client = useClient();
  const refresh = useRefresh();
  return useMutation({ mutationFn: (input: InputOf<N>) => client.call(name, input), onSettled: refresh, retry: false });
}

/** Has the core make a file and hand it over. Nothing that is shown changes by it. */
export function useDelivery<N extends DeliveryName>(name: N) {
  const client = useClient();
  return useMutation({ mutationFn: (input: InputOf<N>) => client.deliver(name, input), retry: false });
}
