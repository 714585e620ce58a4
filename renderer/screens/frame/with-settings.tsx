import { type ReactNode, useEffect, useLayoutEffect } from 'react';
import { I18nProvider } from 'react-aria-components';
import { localeOf } from '#shared/i18n/format.ts';
import { useOperation } from '../../bridge/use-operation.ts';
import { speak } from '../../start-translating.ts';
import { useTranslate } from '../../use-translate.ts';
import { Failure } from './failure.tsx';

/** Applies language, theme and text size before anything is shown. */
export function WithSettings({ children }: { children: ReactNode }) {
  const { data, error, refetch } = useOperation('library.settings', {});
  const { language } = useTranslate();
  const chosen = data?.language ?? language;
  const theme = data?.theme ?? 'system';
  const zoom = data?.zoom ?? 100;
  useLayoutEffect(() => speak(chosen), [chosen]);
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
  return data && chosen === language ? <I18nProvider locale={localeOf(language)}>{children}</I18nProvider> : null;
}
