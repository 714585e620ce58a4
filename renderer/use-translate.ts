import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { directionOf } from '#shared/i18n/format.ts';
import type { Translate } from '#shared/i18n/translate.ts';

/** The interface's texts in the language in use. */
export function useTranslate(): { t: Translate; language: string } {
  const { t, i18n } = useTranslation();
  const { language } = i18n;
  return useMemo(() => {
    const isMirrored = directionOf(language) === 'rtl';
    return { t: (key, values) => t(key, isMirrored ? isolated(values) : { ...values }), language };
  }, [t, language]);
}

/** Names and titles keep their own direction inside a sentence that runs the other way. */
const isolated = (values: Parameters<Translate>[1] = {}) =>
  Object.fromEntries(
    Object.entries(values).map(([name, value]) => [name, typeof value === 'string' ? `\u2068${value}\u2069` : value]),
  );
