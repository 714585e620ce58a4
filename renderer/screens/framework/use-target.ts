import { useEffect } from 'react';

/** The id in the page of the thing that an address names. */
export const targetId = (id: string): string => `at-${id}`;

/** Brings what the address names into view, and the focus to it. */
export function useTarget(id: string | undefined): void {
  useEffect(() => {
    if (id === undefined) return;
    const found = document.getElementById(targetId(id));
    found?.scrollIntoView({ block: 'start' });
    found?.focus({ preventScroll: true });
  }, [id]);
}
