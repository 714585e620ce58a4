import { useEffect } from 'react';
import { useLocation } from 'react-router';

/** A screen asks for its rows first; what is not there by then is not shown on it. */
const WAIT_MS = 3_000;

/** Brings the record that a hit led to into view, and the focus to it; where it has no place of its own, the focus goes to the screen. */
export function useShownRecord(): void {
  const { state, key } = useLocation();
  // The state of an address is whatever was put there; a hit puts the name of its record.
  const record: unknown = Reflect.get(Object(state), 'record');
  // biome-ignore lint/correctness/useExhaustiveDependencies: the key makes it happen again where the address is the same
  useEffect(() => {
    if (typeof record !== 'string') return;
    // The rows of a screen go by their ids; a record is named by its kind and that id.
    const selector = `[data-record="${CSS.escape(record.slice(record.indexOf('/') + 1))}"]`;
    const show = () => focusOn(document.querySelector<HTMLElement>(selector));
    if (show()) return;
    const observer = new MutationObserver(() => {
      if (show()) stop();
    });
    const timer = setTimeout(() => {
      stop();
      document.getElementById('work')?.focus();
    }, WAIT_MS);
    const stop = () => {
      observer.disconnect();
      clearTimeout(timer);
    };
    observer.observe(document.body, { childList: true, subtree: true });
    return stop;
  }, [record, key]);
}

function focusOn(element: HTMLElement | null): boolean {
  if (!element) return false;
  for (let around = element.closest('details'); around; around = around.parentElement?.closest('details') ?? null)
    around.open = true;
  element.tabIndex = -1;
  element.scrollIntoView({ block: 'center' });
  element.focus({ preventScroll: true });
  return true;
}
