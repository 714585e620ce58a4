import { describe, expect, it } from 'vitest';
import { catalogueOf, catalogues } from '#main/core/catalogues.ts';
import { offeredLanguages } from '#main/core/languages.ts';
import { createTranslate } from '#main/core/translate.ts';
import type { Catalogue } from '#shared/i18n/catalogue.ts';
import { PSEUDO_LANGUAGES, pseudoText } from '#shared/i18n/pseudo-language.ts';
import { loadFolder, shippedFolder } from '#tests/helpers/framework-copy.ts';

/** Every text with the path that leads to it. */
const flat = (texts: unknown, path = ''): [string, string][] => {
  if (typeof texts === 'string') return [[path, texts]];
  return typeof texts === 'object' && texts !== null
    ? Object.entries(texts).flatMap(([key, part]) => flat(part, `${path}.${key}`))
    : [];
};
const blanksOf = (text: string) => [...text.matchAll(/\{\{[^}]*\}\}/g)].map(([blank]) => blank).sort();
/** English letters that a translation would have replaced. */
const leftOver = (text: string) =>
  text.replace(/\{\{[^}]*\}\}|\b[A-Z]{3}-\d{2}\b|Mainstay/g, '').match(/[A-Za-z]+/g) ?? [];

const english = new Map(flat(catalogues.en));
const framework = loadFolder(shippedFolder);

describe('a text', () => {
  it('is accented, in brackets and about a third longer in en-XA', () => {
    expect(pseudoText('en-XA', 'Saved {{time}}')).toBe('[Šååŵééđ {{time}}]');
    expect(pseudoText('en-XA', 'Labour market', { isNarrow: true })).toBe('[Ļåßöûŕ мåŕķéț]');
  });

  it('has no brackets in en-XA where there are no words to translate', () => {
    expect(pseudoText('en-XA', '{{value}} %')).toBe('{{value}} %');
    expect(pseudoText('ar-XB', '?')).toBe('؟');
  });

  it('is in Arabic letters and signs in ar-XB', () => {
    expect(pseudoText('ar-XB', 'Why, {{name}}?')).toBe('وحي، {{name}}؟');
  });

  it.each(PSEUDO_LANGUAGES)('keeps blanks, indicator ids, addresses and the name of the program in %s', (language) => {
    const text = pseudoText(language, 'Mainstay opens LAB-07 for {{name}} at https://example.org/a?b=c');
    for (const kept of ['Mainstay', 'LAB-07', '{{name}}', 'https://example.org/a?b=c']) expect(text).toContain(kept);
  });

  it.each(PSEUDO_LANGUAGES)('that is empty stays empty in %s', (language) => {
    expect(pseudoText(language, '')).toBe('');
  });
});

describe.each(PSEUDO_LANGUAGES)('the catalogue in %s', (language) => {
  const own = new Map(flat(catalogueOf(language)));

  it('has every key of the English one, with the same blanks', () => {
    expect([...english.keys()].filter((key) => !own.has(key))).toEqual([]);
    expect([...english].filter(([key, text]) => `${blanksOf(text)}` !== `${blanksOf(own.get(key) ?? '')}`)).toEqual([]);
  });

  it('has the plural forms of its language', () => {
    const forms = new Intl.PluralRules(language).resolvedOptions().pluralCategories;
    const keys = [...own.keys()]
      .filter((key) => key.startsWith('.home.bin_'))
      .map((key) => key.slice('.home.bin_'.length));
    expect(keys.sort()).toEqual([...forms].sort());
    const t = createTranslate(language);
    for (const count of [0, 1, 2, 3, 11, 100]) expect(leftOver(t('home.bin', { count }))).toEqual([]);
  });

  it('leaves no English word', () => {
    expect([...own].filter(([, text]) => leftOver(text).length > 0)).toEqual([]);
  });
});

it('makes the English catalogue between a quarter and a half longer in en-XA', () => {
  const length = (texts: Catalogue) => flat(texts).reduce((sum, [, text]) => sum + text.length, 0);
  const share = length(catalogueOf('en-XA') ?? {}) / length(catalogues.en);
  expect(share).toBeGreaterThan(1.25);
  expect(share).toBeLessThan(1.5);
});

describe.each(PSEUDO_LANGUAGES)('the framework in %s', (language) => {
  const written = flat(framework.texts('en'));
  const own = new Map(flat(framework.texts(language)));

  it('has every text of the English one, and none of its words', () => {
    expect(written.length).toBeGreaterThan(1500);
    expect(written.filter(([path]) => !own.has(path))).toEqual([]);
    expect([...own].filter(([path, text]) => path !== '.language' && leftOver(text).length > 0)).toEqual([]);
  });

  it('keeps short labels short', () => {
    expect([...own].filter(([path, text]) => path.endsWith('.short') && text.length > 16)).toEqual([]);
  });
});

it('is offered only where the environment asks for it', () => {
  expect(offeredLanguages({})).toEqual(['en']);
  expect(offeredLanguages({ MAINSTAY_PSEUDO_LANGUAGES: '0' })).toEqual(['en']);
  expect(offeredLanguages({ MAINSTAY_PSEUDO_LANGUAGES: '1' })).toEqual(['en', 'en-XA', 'ar-XB']);
});
