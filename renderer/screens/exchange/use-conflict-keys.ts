import { useMemo } from 'react';
import { useOperation } from '../../bridge/use-operation.ts';
import { useKeys } from '../../components/use-keys.ts';

/** N goes to the next conflict that nobody has decided; 1, 2 and 3 decide the one that one is at. */
export function useConflictKeys(): void {
  const { data: settings } = useOperation('library.settings', {});
  const keys = useMemo(
    () => ({
      n: () => focusChoice(document.querySelector('.differing-record[data-open]'), 0),
      '1': () => choose(0),
      '2': () => choose(1),
      '3': () => choose(2),
    }),
    [],
  );
  useKeys(keys, settings?.singleKeys ?? false);
}

const radiosIn = (conflict: Element | null | undefined): HTMLInputElement[] => [
  ...(conflict?.querySelectorAll<HTMLInputElement>('input[type="radio"]') ?? []),
];

function focusChoice(conflict: Element | null, index: number): void {
  conflict?.scrollIntoView({ block: 'nearest' });
  radiosIn(conflict)[index]?.focus();
}

/** The conflict that has the focus, or else the first that is open. */
function choose(index: number): void {
  const conflict =
    document.activeElement?.closest('.differing-record') ?? document.querySelector('.differing-record[data-open]');
  const radio = radiosIn(conflict)[index];
  if (!radio || radio.disabled) return;
  radio.focus();
  radio.click();
}
