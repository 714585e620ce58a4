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
    const names = namesOf(record);
    const show = () => focusOn(rowOf(names));
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

/** A record is named by its kind and then its id; rows go by the id, by its end such as an indicator's or a pair's, or by what it belongs to. */
function namesOf(record: string): readonly string[] {
  const [kind = '', ...id] = record.split('/');
  return id.length === 0 ? [kind] : [id.join('/'), id.slice(-2).join('/'), ...id.slice(-1), ...id.slice(0, 1)];
}

/** The row of the most exact name. */
const rowOf = (names: readonly string[]): HTMLElement | null =>
  names
    .map((name) => document.querySelector<HTMLElement>(`[data-record="${CSS.escape(name)}"]`))
    .find((row) => row !== null) ?? null;

function focusOn(element: HTMLElement | null): boolean {
  if (!element) return false;
  for (let around = element.closest('details'); around; around = around.parentElement?.closest('details') ?? null)
    around.open = true;
  if (!element.matches('button, a')) element.tabIndex = -1;
  element.dataset.found = '';
  element.addEventListener('blur', () => delete element.dataset.found, { once: true });
  element.scrollIntoView({ block: 'center' });
  element.focus({ preventScroll: true });
  return true;
}
