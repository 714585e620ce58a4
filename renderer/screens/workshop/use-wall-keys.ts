import { useEffect } from 'react';
import { directionOf } from '#shared/i18n/format.ts';
import { useKeys } from '../../components/use-keys.ts';
import { useTranslate } from '../../use-translate.ts';

/** What the wall can be told to do. */
export interface WallActs {
  readonly next: () => void;
  readonly back: () => void;
  readonly reveal: () => void;
  readonly record: () => void;
  readonly ask: () => void;
  readonly look: () => void;
  readonly fill: () => void;
  readonly leave: () => void;
}

/** Arrows, the page keys of a presenter's remote and Enter always; letters unless single keys are off. */
export function useWallKeys(acts: WallActs, hasLetters: boolean): void {
  const { language } = useTranslate();
  const isMirrored = directionOf(language) === 'rtl';
  useKeys({
    ArrowRight: isMirrored ? acts.back : acts.next,
    ArrowLeft: isMirrored ? acts.next : acts.back,
    PageDown: acts.next,
    PageUp: acts.back,
    Escape: acts.leave,
  });
  useEnter(acts.record);
  useKeys({ n: acts.next, p: acts.back, r: acts.reveal, q: acts.ask, t: acts.look, f: acts.fill }, hasLetters);
}

/** Enter where nothing is focused: on a button it presses that, in a dialog it is the dialog's. */
function useEnter(act: () => void): void {
  useEffect(() => {
    const listen = (event: KeyboardEvent) => {
      if (event.key !== 'Enter' || event.defaultPrevented) return;
      if (event.target instanceof Element && event.target.closest('button, a, [role="dialog"]')) return;
      event.preventDefault();
      act();
    };
    document.addEventListener('keydown', listen);
    return () => document.removeEventListener('keydown', listen);
  });
}
