import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import type { Translate } from '#shared/i18n/translate.ts';

/** The interface's texts in the language in use. */
export function useTranslate(): { t: Translate; language: string } {
  const { t, i18n } = useTranslation();
  return useMemo(() => ({ t: (key, values) => t(key, { ...values }), language: i18n.language }), [t, i18n.language]);
}
