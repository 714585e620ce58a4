import { createContext, type ReactNode, useCallback, useContext, useMemo, useState } from 'react';

/** What the running head says about saving. `at` is the moment of the last reply. */
export type SaveState =
  | { readonly kind: 'saved'; readonly at: string | null }
  | { readonly kind: 'saving' }
  | { readonly kind: 'failed'; readonly error: unknown; readonly retry: () => void };

interface SaveStateValue {
  readonly state: SaveState;
  /** Runs one save and shows how it goes; a failed one can be tried again from the head. */
  readonly track: <T>(save: () => Promise<T>) => Promise<T | undefined>;
  /** Something was saved by what says its own failures. */
  readonly noteSaved: () => void;
}

const SaveStateContext = createContext<SaveStateValue | null>(null);

export function SaveStateProvider({ children }: { children: ReactNode }) {
  const [state, setState] = useState<SaveState>({ kind: 'saved', at: null });
  const track = useCallback(async <T,>(save: () => Promise<T>): Promise<T | undefined> => {
    setState({ kind: 'saving' });
    try {
      const value = await save();
      setState({ kind: 'saved', at: new Date().toISOString() });
      return value;
    } catch (error) {
      setState({ kind: 'failed', error, retry: () => void track(save) });
      return undefined;
    }
  }, []);
  const noteSaved = useCallback(() => setState({ kind: 'saved', at: new Date().toISOString() }), []);
  const value = useMemo(() => ({ state, track, noteSaved }), [state, track, noteSaved]);
  return <SaveStateContext.Provider value={value}>{children}</SaveStateContext.Provider>;
}

export function useSaveState(): SaveStateValue {
  const value = useContext(SaveStateContext);
  if (!value) throw new Error('No save state above this screen');
  return value;
}
