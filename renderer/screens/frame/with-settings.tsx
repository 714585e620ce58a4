import { type ReactNode, useEffect } from 'react';
import { useOperation } from '../../bridge/use-operation.ts';
import { Failure } from './failure.tsx';

/** Applies theme and text size before anything is shown. */
export function WithSettings({ children }: { children: ReactNode }) {
  const { data, error, refetch } = useOperation('library.settings', {});
  const theme = data?.theme ?? 'system';
  const zoom = data?.zoom ?? 100;
  useEffect(() => {
    const dark = matchMedia('(prefers-color-scheme: dark)');
    const contrast = matchMedia('(prefers-contrast: more)');
    const apply = () => {
      const system = contrast.matches ? 'contrast' : dark.matches ? 'dark' : 'light';
      document.documentElement.dataset.theme = theme === 'system' ? system : theme;
    };
    apply();
    for (const query of [dark, contrast]) query.addEventListener('change', apply);
    return () => {
      for (const query of [dark, contrast]) query.removeEventListener('change', apply);
    };
  }, [theme]);
  useEffect(() => {
    document.documentElement.style.setProperty('--zoom', String(zoom / 100));
  }, [zoom]);
  if (error) {
    return (
      <main className="sheet-work">
        <Failure error={error} onRetry={() => void refetch()} />
      </main>
    );
  }
  return data ? children : null;
}
