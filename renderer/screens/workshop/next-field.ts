import type { KeyboardEvent } from 'react';

/** Where a group's level, or one direction of a pair, is entered. */
const ENTRY = '[data-entry]';

/** Enter goes from one entry to the next, past the grade of the same group; after the last one to the button that reveals. */
export function nextField(event: KeyboardEvent<HTMLElement>): void {
  const { target } = event;
  if (event.key !== 'Enter' || event.ctrlKey || event.metaKey || !(target instanceof HTMLInputElement)) return;
  event.preventDefault();
  event.stopPropagation();
  const next = [...event.currentTarget.querySelectorAll(ENTRY)].find((entry) => isAfter(entry, target));
  if (next) focusIn(next);
  else document.getElementById('reveal')?.focus();
}

const isAfter = (entry: Element, field: Element): boolean =>
  !entry.contains(field) && (field.compareDocumentPosition(entry) & Node.DOCUMENT_POSITION_FOLLOWING) !== 0;

/** The chosen one of a group of radio buttons, else the first: where Tab would go. */
const focusIn = (entry: Element): void =>
  (entry.querySelector<HTMLElement>('input:checked') ?? entry.querySelector<HTMLElement>('input'))?.focus();

/** The first group that has not answered, else the first. */
export function focusFirst(): void {
  const entries = [...document.querySelectorAll(ENTRY)];
  const entry = entries.find((each) => !each.querySelector('input:checked')) ?? entries[0];
  if (entry) focusIn(entry);
}
