import { type ReactNode, useEffect, useRef } from 'react';

/** A form of a decision: the first field has the focus, and Ctrl+Enter (or ⌘ Enter) records, also while a reason is typed. */
export function DecideForm({ onRecord, children }: { onRecord: () => void; children: ReactNode }) {
  const form = useRef<HTMLFormElement>(null);
  // At once, so that no key is lost; and again, should the dialog take the focus to itself.
  useEffect(() => {
    const { current } = form;
    const focus = () => {
      if (!current || current.contains(document.activeElement)) return;
      const chosen = current.querySelector<HTMLElement>('input:checked');
      (chosen ?? current.querySelector<HTMLElement>('input,textarea'))?.focus();
    };
    focus();
    const frame = requestAnimationFrame(focus);
    return () => cancelAnimationFrame(frame);
  }, []);
  return (
    <form
      ref={form}
      className="decide-form"
      onSubmit={(event) => event.preventDefault()}
      // On its way down: the radio buttons keep Enter to themselves.
      onKeyDownCapture={(event) => {
        if (event.key !== 'Enter' || !(event.ctrlKey || event.metaKey)) return;
        event.preventDefault();
        event.stopPropagation();
        onRecord();
      }}
    >
      {children}
    </form>
  );
}
