import type { z } from 'zod';
import type { FrameworkPin } from '#shared/assessment/assessment.ts';
import { companionStructure } from '#shared/framework/companion.ts';
import type { FrameworkFault } from '#shared/framework/fault.ts';
import { frameworkSources } from '#shared/framework/sources.ts';
import { frameworkStructure } from '#shared/framework/structure.ts';
import { frameworkSuggestions } from '#shared/framework/suggestions.ts';
import { frameworkTexts } from '#shared/framework/texts.ts';
import { baseFaults } from './base-faults.ts';
import { companionFaults, companionTextFaults, sheetFaults } from './companion-faults.ts';
import {
  COMPANION_FILE,
  type FrameworkFiles,
  isFrameworkFile,
  languageOf,
  SOURCES_FILE,
  STRUCTURE_FILE,
  SUGGESTIONS_FILE,
} from './framework-files.ts';
import { hashOf } from './framework-hash.ts';
import { keyFaults } from './key-faults.ts';
import type { KnownFramework } from './known-framework.ts';
import { outlineOfCompanion, outlineOfSources, outlineOfStructure, outlineOfTexts } from './outline.ts';
import { readYaml, type YamlFile } from './read-yaml.ts';
import { sourceFaults } from './source-faults.ts';
import { structureFaults } from './structure-faults.ts';
import { suggestionFaults } from './suggestion-faults.ts';
import { textFaults } from './text-faults.ts';
import { wordFaults } from './word-faults.ts';

export interface CheckedFramework {
  /** Null where structure or companion lists could not be read. */
  readonly pin: FrameworkPin | null;
  /** All of them, file by file, in the order of their lines. */
  readonly faults: readonly FrameworkFault[];
}

/** Names every fault of a framework at once, across its files, and against the frameworks that are known already. */
export function checkFramework(files: FrameworkFiles, known: readonly KnownFramework[]): CheckedFramework {
  const read = readAll(files);
  const { structure, companion } = read;
  const pin =
    structure.value && companion.value
      ? {
          key: structure.value.key,
          version: structure.value.version,
          hash: hashOf({ structure: structure.value, companion: companion.value }),
        }
      : null;
  const faults = [
    ...[structure, companion, read.sources, ...read.words.map(({ file }) => file)].flatMap((file) => file.faults),
    ...(read.suggestions?.faults ?? []),
    ...(pin ? keyFaults(pin, structure, known) : []),
    ...betweenFiles(read, known),
    ...misnamed(files, read.words.length),
  ];
  return { pin, faults: faults.sort((a, b) => a.file.localeCompare(b.file, 'en') || a.line - b.line) };
}

type ReadFiles = ReturnType<typeof readAll>;

const readAll = (files: FrameworkFiles) => ({
  structure: fileOf(files, STRUCTURE_FILE, frameworkStructure),
  sources: fileOf(files, SOURCES_FILE, frameworkSources),
  companion: fileOf(files, COMPANION_FILE, companionStructure),
  suggestions: files.has(SUGGESTIONS_FILE) ? fileOf(files, SUGGESTIONS_FILE, frameworkSuggestions) : undefined,
  words: [...files.keys()].flatMap((name) => {
    const language = languageOf(name);
    return language === undefined ? [] : [{ language, file: fileOf(files, name, frameworkTexts) }];
  }),
});

function fileOf<S extends z.ZodType>(files: FrameworkFiles, name: string, schema: S): YamlFile<z.infer<S>> {
  const bytes = files.get(name);
  if (bytes) return readYaml(name, bytes, schema);
  const fault = { file: name, line: 1, id: '', field: '', code: 'missing-file' as const, values: { name } };
  return { name, raw: undefined, value: undefined, faults: [fault], lineOf: () => 1 };
}

/** What only shows when files are laid side by side. A file that could not be read is left out: it would make everything a fault. */
function betweenFiles(
  { structure, sources, companion, suggestions, words }: ReadFiles,
  known: readonly KnownFramework[],
) {
  const outlines = {
    structure: outlineOfStructure(structure.raw),
    sources: outlineOfSources(sources.raw),
    companion: outlineOfCompanion(companion.raw),
  };
  const haveAll = isGroup(structure) && isGroup(sources);
  const wordsRead = words.filter(({ file }) => isGroup(file));
  return [
    ...(isGroup(structure) ? structureFaults(outlines.structure, structure) : []),
    ...(isGroup(structure) ? baseFaults(outlines.structure, structure, wordsRead, known) : []),
    ...(haveAll ? sourceFaults(outlines.sources, outlines.structure, { structure, sources }) : []),
    ...(haveAll && isGroup(companion) ? companionFaults(outlines, companion) : []),
    ...(haveAll && isGroup(companion) ? sheetFaults(outlines, sources) : []),
    ...(haveAll && suggestions ? suggestionFaults(outlines, suggestions) : []),
    ...wordsRead.flatMap(({ file }) => {
      const texts = outlineOfTexts(file.raw);
      return [
        ...(haveAll ? textFaults(texts, outlines, file) : []),
        ...(isGroup(companion) ? companionTextFaults(texts, outlines, file) : []),
        ...wordFaults(texts, file),
      ];
    }),
  ];
}

const isGroup = ({ raw }: YamlFile) => typeof raw === 'object' && raw !== null && !Array.isArray(raw);

function misnamed(files: FrameworkFiles, languages: number): FrameworkFault[] {
  const fault = (file: string, code: FrameworkFault['code']) => ({
    file,
    line: 1,
    id: '',
    field: '',
    code,
    values: {},
  });
  return [
    ...[...files.keys()].filter((name) => !isFrameworkFile(name)).map((name) => fault(name, 'unknown-file')),
    ...(languages === 0 ? [fault('en.yaml', 'no-words')] : []),
  ];
}
