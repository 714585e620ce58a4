import { AppError } from '#shared/contract/refusal.ts';
import type { Framework } from '#shared/framework/framework.ts';
import type { FrameworkTexts } from '#shared/framework/texts.ts';
import type { LoadedFramework } from './load-framework.ts';

/** Structure and words joined, as people meet a framework. */
export function joinWords(framework: LoadedFramework, language: string): Framework {
  const { pin, structure, sources } = framework;
  const words = textsIn(framework, language);
  return {
    ...pin,
    title: words.title,
    language: words.language,
    revision: words.revision,
    roles: words.roles,
    sdg: words.sdg,
    gcm: words.gcm,
    gcmNote: words.gcmNote,
    noteGroups: words.noteGroups,
    elements: sources.elements.map((element) => ({ ...element, ...wordsOf(words.note, element.id) })),
    sources: sources.sources,
    glossary: Object.entries(words.glossary)
      .map(([id, entry]) => ({ id, ...entry }))
      .sort((a, b) => a.term.localeCompare(b.term, words.language)),
    modules: structure.modules.map((module) => ({
      ...module,
      ...wordsOf(words.modules, module.id),
      indicators: module.indicators.map((indicator) => ({ ...indicator, ...wordsOf(words.indicators, indicator.id) })),
    })),
  };
}

/** The words in a language; where there are none, in English, or in whatever language the framework has. */
export function textsIn({ texts, languages }: LoadedFramework, language: string): FrameworkTexts {
  const words = texts(language) ?? texts(languages[0] ?? '');
  if (!words) throw new AppError('unknown-language', { value: language });
  return words;
}

/** The loader has checked that every id has its words. */
export function wordsOf<W>(words: Readonly<Record<string, W>>, id: string): W {
  const found = words[id];
  if (found === undefined) throw new AppError('framework-faulty', { faults: id });
  return found;
}
