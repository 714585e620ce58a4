import { createHash } from 'node:crypto';
import { existsSync } from 'node:fs';
import { basename, join } from 'node:path';
import type { FrameworkPin } from '#shared/assessment/assessment.ts';
import { AppError } from '#shared/contract/refusal.ts';
import { type CompanionStructure, companionStructure } from '#shared/framework/companion.ts';
import { type FrameworkSources, frameworkSources } from '#shared/framework/sources.ts';
import { type FrameworkStructure, frameworkStructure } from '#shared/framework/structure.ts';
import { type FrameworkTexts, frameworkTexts } from '#shared/framework/texts.ts';
import { isPseudoLanguage } from '#shared/i18n/pseudo-language.ts';
import { companionFaults, companionTextFaults, sheetFaults } from './companion-faults.ts';
import { sourceFaults, structureFaults, textFaults } from './framework-faults.ts';
import { pseudoWords } from './pseudo-words.ts';
import { type Fault, readYaml } from './read-yaml.ts';

export interface LoadedFramework {
  readonly pin: FrameworkPin;
  readonly structure: FrameworkStructure;
  readonly sources: FrameworkSources;
  readonly companion: CompanionStructure;
  /** The words of a language, or undefined where the framework has none in it. */
  readonly texts: (language: string) => FrameworkTexts | undefined;
}

/** A framework is known by the hash of its structure and companion lists: every key in order, so that layout and comments make no difference. */
const hashOf = (parts: { structure: FrameworkStructure; companion: CompanionStructure }): string =>
  createHash('sha256')
    .update(JSON.stringify(sorted(parts)))
    .digest('hex');

function sorted(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(sorted);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value)
      .sort(([a], [b]) => (a < b ? -1 : 1))
      .map(([key, part]) => [key, sorted(part)]),
  );
}

/** Reads structure, sources and companion lists and, when asked, `<language>.yaml`. Refuses with every fault's file, line and indicator. */
export function loadFramework(folder: string): LoadedFramework {
  const { value: structure, faults, lineOf } = readYaml(join(folder, 'structure.yaml'), frameworkStructure);
  refuse([...faults, ...(structure ? structureFaults(structure, lineOf, join(folder, 'structure.yaml')) : [])]);
  if (!structure) throw new AppError('framework-faulty', { faults: folder });
  const origins = readYaml(join(folder, 'sources.yaml'), frameworkSources);
  refuse([
    ...origins.faults,
    ...(origins.value ? sourceFaults(origins.value, structure, lineOf, join(folder, 'structure.yaml')) : []),
  ]);
  if (!origins.value) throw new AppError('framework-faulty', { faults: folder });
  const sources = origins.value;
  const lists = readYaml(join(folder, 'companion.yaml'), companionStructure);
  refuse([
    ...lists.faults,
    ...(lists.value ? companionFaults(lists.value, sources, lists.lineOf, join(folder, 'companion.yaml')) : []),
    ...(lists.value ? sheetFaults(sources, lists.value, origins.lineOf, join(folder, 'sources.yaml')) : []),
  ]);
  if (!lists.value) throw new AppError('framework-faulty', { faults: folder });
  const companion = lists.value;
  const parts = { structure, sources, companion };
  const wordsIn = (language: string): FrameworkTexts | undefined => {
    if (!isPseudoLanguage(language)) return loadTexts(join(folder, `${language}.yaml`), parts);
    const english = loadTexts(join(folder, 'en.yaml'), parts);
    return english && pseudoWords(language, english);
  };
  const read = new Map<string, FrameworkTexts | undefined>();
  return {
    pin: { key: structure.key, version: structure.version, hash: hashOf({ structure, companion }) },
    structure,
    sources,
    companion,
    texts: (language) => {
      if (!read.has(language)) read.set(language, wordsIn(language));
      return read.get(language);
    },
  };
}

function loadTexts(
  file: string,
  { structure, sources, companion }: Pick<LoadedFramework, 'structure' | 'sources' | 'companion'>,
): FrameworkTexts | undefined {
  if (!existsSync(file)) return undefined;
  const { value, faults, lineOf } = readYaml(file, frameworkTexts);
  refuse([
    ...faults,
    ...(value ? textFaults(value, { structure, sources }, lineOf, file) : []),
    ...(value ? companionTextFaults(value.companion, companion, lineOf, file) : []),
  ]);
  return value;
}

function refuse(faults: readonly Fault[]): void {
  if (faults.length === 0) return;
  throw new AppError('framework-faulty', {
    faults: faults.map(({ file, line, where, why }) => `${basename(file)}:${line} ${where}: ${why}`).join('\n'),
  });
}
