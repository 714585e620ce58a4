import { useCallback, useEffect, useRef, useState } from 'react';

/** How long typing must rest before a text is sent. */
const REST_MS = 300;

/**
 * A text that saves itself: shortly after typing rests, when the field is left, when the screen changes, and when the
 * page goes away. `draftKey` keeps what is not yet acknowledged in this window's own storage, so that even a reload in
 * the middle of a word finds it again.
 */
export function useSavedText({
  saved,
  save,
  draftKey,
}: {
  saved: string;
  save: (text: string) => Promise<void>;
  draftKey: string;
}) {
  const [text, setText] = useState(() => sessionStorage.getItem(draftKey) ?? saved);
  const latest = useRef({ text, saved, save });
  latest.current = { ...latest.current, saved, save };
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);

  const flush = useCallback(() => {
    clearTimeout(timer.current);
    const { text: present, saved: stored, save: send } = latest.current;
    if (present === stored) return sessionStorage.removeItem(draftKey);
    void send(present).then(() => {
      if (latest.current.text === present) sessionStorage.removeItem(draftKey);
    });
  }, [draftKey]);

  const change = useCallback(
    (next: string) => {
      setText(next);
      latest.current.text = next;
      sessionStorage.setItem(draftKey, next);
      clearTimeout(timer.current);
      timer.current = setTimeout(flush, REST_MS);
    },
    [draftKey, flush],
  );

  useEffect(() => {
    flush();
    addEventListener('pagehide', flush);
    return () => {
      removeEventListener('pagehide', flush);
      flush();
    };
  }, [flush]);

  return { text, change, flush };
}
