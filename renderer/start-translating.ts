import i18next from 'i18next';
import { initReactI18next } from 'react-i18next';
import en from '#resources/locales/en.json';
import { directionOf } from '#shared/i18n/format.ts';

/** Loads the interface's texts and sets the page's language and direction. */
export function startTranslating(language: string): void {
  i18next.use(initReactI18next).init({
    lng: language,
    fallbackLng: 'en',
    resources: { en: { translation: en } },
    interpolation: { escapeValue: false },
    initAsync: false,
  });
  document.documentElement.lang = language;
  document.documentElement.dir = directionOf(language);
}
