import { mapTexts, type PseudoLanguage, pseudoText } from './pseudo-language.ts';

/** The interface's texts in one language, in groups. */
export interface Catalogue {
  readonly [key: string]: string | Catalogue;
}

const PLURAL = /^(.+)_(zero|one|two|few|many|other)$/;

/** The English catalogue in a pseudo-language, with every plural form that a real language of that kind has. */
export const pseudoCatalogue = (language: PseudoLanguage, english: Catalogue): Catalogue =>
  mapTexts(withForms(english, new Intl.PluralRules(language).resolvedOptions().pluralCategories), (text) =>
    pseudoText(language, text),
  );

/** Forms that English lacks are those of many things. */
function withForms(texts: Catalogue, categories: readonly string[]): Catalogue {
  return Object.fromEntries(
    Object.entries(texts).flatMap(([key, part]): [string, string | Catalogue][] => {
      if (typeof part !== 'string') return [[key, withForms(part, categories)]];
      const [, base, form] = PLURAL.exec(key) ?? [];
      if (base === undefined || form !== 'other') return [[key, part]];
      return [
        ...categories
          .filter((name) => !(`${base}_${name}` in texts))
          .map((name): [string, string] => [`${base}_${name}`, part]),
        [key, part],
      ];
    }),
  );
}
