import i18next from 'i18next';
import type { Translate } from '#shared/i18n/translate.ts';
import { catalogueOf, FALLBACK_LANGUAGE } from './catalogues.ts';

/** Looks texts up in the interface's catalogues; reports and refusals speak through it. */
export function createTranslate(language: string): Translate {
  const instance = i18next.createInstance();
  instance.init({
    lng: language,
    fallbackLng: FALLBACK_LANGUAGE,
    resources: Object.fromEntries(
      [FALLBACK_LANGUAGE, language].map((id) => [id, { translation: catalogueOf(id) ?? {} }]),
    ),
    interpolation: { escapeValue: false },
    initAsync: false,
  });
  return (key, values) => instance.t(key, { ...values });
}
