import { useState } from 'react';

/** A text that waits to be recorded by a button; until then a reload finds it again. */
export function useKeptText(key: string) {
  const [text, setText] = useState(() => sessionStorage.getItem(key) ?? '');
  return {
    text,
    set: (typed: string) => {
      sessionStorage.setItem(key, typed);
      setText(typed);
    },
    forget: () => {
      sessionStorage.removeItem(key);
      setText('');
    },
  };
}
