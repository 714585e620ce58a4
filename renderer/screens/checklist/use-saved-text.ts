import { useCallback, useEffect, useRef, useState } from 'react';

/** How long typing must rest before a text is sent. */
const REST_MS = 300;

/**
 * A text that saves itself: shortly after typing rests, when the field is left, when the screen changes, and when the
 * page goes away. Until something is typed it follows what is saved. `draftKey` keeps what is not yet acknowledged in
 * this window's own storage, so that even a reload in the middle of a word finds it again.
 */
export function useSavedText({
  saved,
  save,
  draftKey,
}: {
  saved: string;
  /** Answers whether the text is safe. */
  save: (text: string) => Promise<boolean>;
  draftKey: string;
}) {
  const [draft, setDraft] = useState<string | null>(() => sessionStorage.getItem(draftKey));
  const latest = useRef({ draft, saved, save });
  latest.current = { draft: latest.current.draft, saved, save };
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);

  /** The text is safe: the draft has done its work, unless more was typed meanwhile. */
  const settle = useCallback(
    (text: string) => {
      if (latest.current.draft !== text) return;
      sessionStorage.removeItem(draftKey);
      latest.current.draft = null;
      setDraft(null);
    },
    [draftKey],
  );

  const flush = useCallback(() => {
    clearTimeout(timer.current);
    const { draft: typed, saved: stored, save: send } = latest.current;
    if (typed === null) return;
    if (typed === stored) settle(typed);
    else void send(typed).then((isSafe) => isSafe && settle(typed));
  }, [settle]);

  const change = useCallback(
    (text: string) => {
      sessionStorage.setItem(draftKey, text);
      latest.current.draft = text;
      setDraft(text);
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

  return { text: draft ?? saved, change, flush };
}
