import { useState } from 'react';

/** What is being typed, kept in this window's own storage until it is recorded: closing the dialog, or a reload, loses nothing. */
export function useDraft<T extends object>(key: string, initial: () => T) {
  const [draft, setDraft] = useState<T>(() => {
    const kept = sessionStorage.getItem(key);
    // What is kept there was written by this hook in this window.
    return kept ? (JSON.parse(kept) as T) : initial();
  });
  return {
    draft,
    change: (parts: Partial<T>) => {
      const next = { ...draft, ...parts };
      sessionStorage.setItem(key, JSON.stringify(next));
      setDraft(next);
    },
    forget: () => sessionStorage.removeItem(key),
  };
}
