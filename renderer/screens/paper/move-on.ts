import type { KeyboardEvent } from 'react';

/** Enter goes to the next question, or first to the reason that is still owed; Shift and Enter break a line. */
export function moveOn(event: KeyboardEvent<HTMLElement>): void {
  if (event.key !== 'Enter' || event.shiftKey || event.ctrlKey || event.nativeEvent.isComposing) return;
  const field = event.target;
  if (!(field instanceof HTMLInputElement || field instanceof HTMLTextAreaElement)) return;
  event.preventDefault();
  const row = field.closest('li');
  const owed = row?.querySelector<HTMLElement>('[aria-invalid="true"]');
  const next = owed && owed !== field ? owed : row?.nextElementSibling?.querySelector<HTMLElement>('input');
  if (next) next.focus();
  // After the last question the field is left, so that what was typed in it is saved.
  else field.blur();
}
