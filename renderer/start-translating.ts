import i18next from 'i18next';
import { initReactI18next } from 'react-i18next';
import en from '#resources/locales/en.json';
import { pseudoCatalogue } from '#shared/i18n/catalogue.ts';
import { directionOf } from '#shared/i18n/format.ts';
import { isPseudoLanguage } from '#shared/i18n/pseudo-language.ts';

/** Loads the texts that every missing one falls back to. */
export function startTranslating(): void {
  i18next.use(initReactI18next).init({
    lng: 'en',
    fallbackLng: 'en',
    resources: { en: { translation: en } },
    interpolation: { escapeValue: false },
    initAsync: false,
  });
  speak('en');
}

/** Puts the screens into a language, and the page into its direction. */
export function speak(language: string): void {
  if (isPseudoLanguage(language) && !i18next.hasResourceBundle(language, 'translation'))
    i18next.addResourceBundle(language, 'translation', pseudoCatalogue(language, en));
  void i18next.changeLanguage(language);
  document.documentElement.lang = language;
  document.documentElement.dir = directionOf(language);
}
