import { createHash } from 'node:crypto';
import { existsSync } from 'node:fs';
import { basename, join } from 'node:path';
import type { FrameworkPin } from '#shared/assessment/assessment.ts';
import { AppError } from '#shared/contract/refusal.ts';
import { type FrameworkSources, frameworkSources } from '#shared/framework/sources.ts';
import { type FrameworkStructure, frameworkStructure } from '#shared/framework/structure.ts';
import { type FrameworkTexts, frameworkTexts } from '#shared/framework/texts.ts';
import { isPseudoLanguage } from '#shared/i18n/pseudo-language.ts';
import { sourceFaults, structureFaults, textFaults } from './framework-faults.ts';
import { pseudoWords } from './pseudo-words.ts';
import { type Fault, readYaml } from './read-yaml.ts';

export interface LoadedFramework {
  readonly pin: FrameworkPin;
  readonly structure: FrameworkStructure;
  readonly sources: FrameworkSources;
  /** The words of a language, or undefined where the framework has none in it. */
  readonly texts: (language: string) => FrameworkTexts | undefined;
}

/** A framework is known by the hash of its structure: every key in order, so that layout and comments make no difference. */
const hashOf = (structure: FrameworkStructure): string =>
  createHash('sha256')
    .update(JSON.stringify(sorted(structure)))
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

/** Reads `structure.yaml` and, when asked, `<language>.yaml`. Refuses with every fault's file, line and indicator. */
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
  const wordsIn = (language: string): FrameworkTexts | undefined => {
    if (!isPseudoLanguage(language)) return loadTexts(join(folder, `${language}.yaml`), structure);
    const english = loadTexts(join(folder, 'en.yaml'), structure);
    return english && pseudoWords(language, english);
  };
  const read = new Map<string, FrameworkTexts | undefined>();
  return {
    pin: { key: structure.key, version: structure.version, hash: hashOf(structure) },
    structure,
    sources: origins.value,
    texts: (language) => {
      if (!read.has(language)) read.set(language, wordsIn(language));
      return read.get(language);
    },
  };
}

function loadTexts(file: string, structure: FrameworkStructure): FrameworkTexts | undefined {
  if (!existsSync(file)) return undefined;
  const { value, faults, lineOf } = readYaml(file, frameworkTexts);
  refuse([...faults, ...(value ? textFaults(value, structure, lineOf, file) : [])]);
  return value;
}

function refuse(faults: readonly Fault[]): void {
  if (faults.length === 0) return;
  throw new AppError('framework-faulty', {
    faults: faults.map(({ file, line, where, why }) => `${basename(file)}:${line} ${where}: ${why}`).join('\n'),
  });
}
