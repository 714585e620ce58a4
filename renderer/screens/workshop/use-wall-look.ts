import { useLayoutEffect, useState } from 'react';

const THEMES = ['light', 'contrast', 'dark'] as const;

/**
 * The wall has a size of text of its own, and begins in the light theme whatever the screens are in: rooms are bright.
 * Leaving it puts back what was there. Answers the way to the next theme.
 */
export function useWallLook(): () => void {
  const [theme, setTheme] = useState<(typeof THEMES)[number]>('light');
  useLayoutEffect(() => {
    const { classList, dataset } = document.documentElement;
    const before = dataset.theme;
    classList.add('wall');
    return () => {
      classList.remove('wall');
      if (before !== undefined) dataset.theme = before;
    };
  }, []);
  useLayoutEffect(() => {
    document.documentElement.dataset.theme = theme;
  }, [theme]);
  return () => setTheme((now) => THEMES[(THEMES.indexOf(now) + 1) % THEMES.length] ?? 'light');
}
