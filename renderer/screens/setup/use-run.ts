import { useRefresh } from '../../bridge/use-operation.ts';
import { useSaveState } from '../frame/save-state.tsx';

/** Runs one save under the running head's eye; answers whether the core has stored it. */
export function useRun(): (save: () => Promise<unknown>) => Promise<boolean> {
  const refresh = useRefresh();
  const { track } = useSaveState();
  return async (save) => {
    const done = await track(save);
    await refresh();
    return done !== undefined;
  };
}
