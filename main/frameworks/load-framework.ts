import type { z } from 'zod';
import type { FrameworkPin } from '#shared/assessment/assessment.ts';
import { type CompanionStructure, companionStructure } from '#shared/framework/companion.ts';
import type { FrameworkFault } from '#shared/framework/fault.ts';
import { type FrameworkSources, frameworkSources } from '#shared/framework/sources.ts';
import { type FrameworkStructure, frameworkStructure } from '#shared/framework/structure.ts';
import { frameworkSuggestions, type SuggestionRule } from '#shared/framework/suggestions.ts';
import { type FrameworkTexts, frameworkTexts } from '#shared/framework/texts.ts';
import { isPseudoLanguage } from '#shared/i18n/pseudo-language.ts';
import { companionFaults, companionTextFaults, sheetFaults } from './companion-faults.ts';
import { faultyFiles } from './faulty-files.ts';
import {
  COMPANION_FILE,
  type FrameworkFiles,
  languageOf,
  SOURCES_FILE,
  STRUCTURE_FILE,
  SUGGESTIONS_FILE,
} from './framework-files.ts';
import { hashOf } from './framework-hash.ts';
import {
  type FrameworkOutlines,
  outlineOfCompanion,
  outlineOfSources,
  outlineOfStructure,
  outlineOfTexts,
} from './outline.ts';
import { pseudoWords } from './pseudo-words.ts';
import { readYaml, type YamlFile } from './read-yaml.ts';
import { sourceFaults } from './source-faults.ts';
import { structureFaults } from './structure-faults.ts';
import { suggestionFaults } from './suggestion-faults.ts';
import { textFaults } from './text-faults.ts';

export interface LoadedFramework {
  readonly pin: FrameworkPin;
  readonly structure: FrameworkStructure;
  readonly sources: FrameworkSources;
  readonly companion: CompanionStructure;
  /** Drawn from pairs of answers; none where the framework has no file of them. */
  readonly suggestions: readonly SuggestionRule[];
  /** In which there are words: English first, the others in the order of their codes. */
  readonly languages: readonly string[];
  /** The words of a language, or undefined where the framework has none in it. */
  readonly texts: (language: string) => FrameworkTexts | undefined;
}

/** Reads structure, sources and companion lists and, when asked, the words of a language. Refuses with every fault's file, line and indicator. */
export function loadFramework(files: FrameworkFiles): LoadedFramework {
  const structureFile = required(files, STRUCTURE_FILE, frameworkStructure);
  const sourcesFile = required(files, SOURCES_FILE, frameworkSources);
  const companionFile = required(files, COMPANION_FILE, companionStructure);
  const outlines = {
    structure: outlineOfStructure(structureFile.raw),
    sources: outlineOfSources(sourcesFile.raw),
    companion: outlineOfCompanion(companionFile.raw),
  };
  const named = { structure: structureFile, sources: sourcesFile };
  const structure = accepted(structureFile, structureFaults(outlines.structure, structureFile));
  const sources = accepted(sourcesFile, sourceFaults(outlines.sources, outlines.structure, named));
  const companion = accepted(companionFile, [
    ...companionFaults(outlines, companionFile),
    ...sheetFaults(outlines, sourcesFile),
  ]);
  const read = new Map<string, FrameworkTexts | undefined>();
  return {
    pin: { key: structure.key, version: structure.version, hash: hashOf({ structure, companion }) },
    structure,
    sources,
    companion,
    suggestions: suggestionsIn(files, outlines),
    languages: [...files.keys()]
      .flatMap((name) => languageOf(name) ?? [])
      .sort((a, b) => Number(b === 'en') - Number(a === 'en') || a.localeCompare(b, 'en')),
    texts: (language) => {
      if (!read.has(language)) read.set(language, wordsIn(language, files, outlines));
      return read.get(language);
    },
  };
}

function suggestionsIn(files: FrameworkFiles, outlines: FrameworkOutlines): readonly SuggestionRule[] {
  if (!files.has(SUGGESTIONS_FILE)) return [];
  const file = required(files, SUGGESTIONS_FILE, frameworkSuggestions);
  return accepted(file, suggestionFaults(outlines, file)).suggestions;
}

function wordsIn(language: string, files: FrameworkFiles, outlines: FrameworkOutlines): FrameworkTexts | undefined {
  if (isPseudoLanguage(language)) {
    const english = wordsIn('en', files, outlines);
    return english && pseudoWords(language, english);
  }
  const name = `${language}.yaml`;
  const bytes = files.get(name);
  if (!bytes || languageOf(name) === undefined) return undefined;
  const file = readYaml(name, bytes, frameworkTexts);
  const texts = outlineOfTexts(file.raw);
  return accepted(file, [...textFaults(texts, outlines, file), ...companionTextFaults(texts, outlines, file)]);
}

function required<S extends z.ZodType>(files: FrameworkFiles, name: string, schema: S): YamlFile<z.infer<S>> {
  const bytes = files.get(name);
  if (bytes) return readYaml(name, bytes, schema);
  throw faultyFiles([{ file: name, line: 1, id: '', field: '', code: 'missing-file', values: { name } }]);
}

function accepted<T>({ value, faults }: YamlFile<T>, between: readonly FrameworkFault[]): T {
  if (value !== undefined && between.length === 0) return value;
  throw faultyFiles([...faults, ...between]);
}
