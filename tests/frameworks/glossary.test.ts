import { expect, it } from 'vitest';
import { catalogues } from '#main/core/catalogues.ts';
import { joinWords } from '#main/frameworks/join-words.ts';
import { termFinder } from '#shared/framework/glossary-terms.ts';
import { loadFolder, shippedFolder } from '#tests/helpers/framework-copy.ts';

const loaded = loadFolder(shippedFolder);
const { glossary } = joinWords(loaded, 'en');
const leaves = (value: unknown): string[] => {
  if (typeof value === 'string') return [value];
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(leaves) : [];
};
const { glossary: _, ...framework } = loaded.texts('en') ?? { glossary: {} };
/** Everything that the framework and the program say, but for the glossary itself. */
const texts = [...leaves(framework), ...leaves(catalogues.en)];

it('explains at least 80 terms, each once and in at least five words', () => {
  expect(glossary.length).toBeGreaterThanOrEqual(80);
  const forms = glossary.flatMap(({ term, also }) => [...new Set([term, ...also].map((form) => form.toLowerCase()))]);
  expect(forms.filter((form, index) => forms.indexOf(form) < index)).toEqual([]);
  expect(glossary.filter(({ definition }) => definition.split(/\s+/).length < 5).map(({ term }) => term)).toEqual([]);
});

it('explains only terms that a text of the framework or the program uses', () => {
  const isUsed = (entry: (typeof glossary)[number]) => {
    const find = termFinder([{ ...entry, isListedOnly: undefined }]);
    return texts.some((text) => find(text).some(({ termId }) => termId !== null));
  };
  expect(glossary.filter((entry) => !isUsed(entry)).map(({ id }) => id)).toEqual([]);
});

it('explains every official abbreviation that a text uses', () => {
  const known = new Set(glossary.flatMap(({ term, also }) => [term, ...also]).flatMap((form) => form.split(/[\s/-]+/)));
  /** In the name of a currency. */
  const own = new Set(['US']);
  const abbreviations = new Set(
    leaves(framework).flatMap((text) => text.match(/(?<![\w-])[A-Z]{2,}(?:&[A-Z])?s?(?![\w-])/g) ?? []),
  );
  expect(
    [...abbreviations].filter((word) => !known.has(word) && !known.has(word.replace(/s$/, '')) && !own.has(word)),
  ).toEqual([]);
});
