import { useState } from 'react';

export interface Work<T> {
  readonly isBusy: boolean;
  readonly error: unknown;
  /** What the last run answered; undefined before and while it runs. */
  readonly done: T | undefined;
  readonly start: () => Promise<void>;
}

/** One thing to be done at the press of a button: whether it is under way, and how it ended. */
export function useWork<T>(run: () => Promise<T>): Work<T> {
  const [state, setState] = useState<Omit<Work<T>, 'start'>>({ isBusy: false, error: null, done: undefined });
  const start = async () => {
    setState({ isBusy: true, error: null, done: undefined });
    try {
      setState({ isBusy: false, error: null, done: await run() });
    } catch (error) {
      setState({ isBusy: false, error, done: undefined });
    }
  };
  return { ...state, start };
}
