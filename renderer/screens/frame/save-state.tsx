import { createContext, type ReactNode, useCallback, useContext, useMemo, useRef, useState } from 'react';

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
  /** Saves under way: nothing is called saved while one of them has no reply. */
  const waiting = useRef(0);
  const track = useCallback(async <T,>(save: () => Promise<T>): Promise<T | undefined> => {
    waiting.current += 1;
    setState({ kind: 'saving' });
    try {
      const value = await save();
      waiting.current -= 1;
      if (waiting.current === 0) setState({ kind: 'saved', at: new Date().toISOString() });
      return value;
    } catch (error) {
      waiting.current -= 1;
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
