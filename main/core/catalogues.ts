import en from '#resources/locales/en.json';
import { type Catalogue, pseudoCatalogue } from '#shared/i18n/catalogue.ts';
import { isPseudoLanguage } from '#shared/i18n/pseudo-language.ts';

/** The interface's languages that are written; the first is the one that every missing text falls back to. */
export const catalogues = { en } as const satisfies Readonly<Record<string, Catalogue>>;
export const FALLBACK_LANGUAGE = 'en';

/** The texts of a language, written or made by rule; undefined where there are none. */
export function catalogueOf(language: string): Catalogue | undefined {
  if (isPseudoLanguage(language)) return pseudoCatalogue(language, catalogues.en);
  return Object.entries(catalogues).find(([id]) => id === language)?.[1];
}
