import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import type { FrameworkPin } from '#shared/assessment/assessment.ts';
import { AppError } from '#shared/contract/refusal.ts';
import type { Companion } from '#shared/framework/companion.ts';
import type { Framework, FrameworkShape } from '#shared/framework/framework.ts';
import { joinCompanion } from './join-companion.ts';
import { joinWords } from './join-words.ts';
import { type LoadedFramework, loadFramework } from './load-framework.ts';

/** The frameworks that this program knows, each read when first needed. */
export interface Frameworks {
  readonly list: () => readonly FrameworkPin[];
  /** What new assessments use. */
  readonly newest: () => FrameworkPin & FrameworkShape;
  readonly structure: (pin: Pick<FrameworkPin, 'key' | 'version'>) => FrameworkShape;
  /** With the words of `language`, or English where those are missing. */
  readonly show: (pin: Pick<FrameworkPin, 'key' | 'version'>, language: string) => Framework;
  /** The lists besides the indicators, in the same words. */
  readonly companion: (pin: Pick<FrameworkPin, 'key' | 'version'>, language: string) => Companion;
}

const FOLDER_NAME = /^([a-z][a-z0-9-]*)-(\d+)$/;

export function loadFrameworks(folder: string): Frameworks {
  const known = readdirSync(folder)
    .flatMap((name) => {
      const match = FOLDER_NAME.exec(name);
      return match ? [{ folder: join(folder, name), key: match[1] ?? '', version: Number(match[2]) }] : [];
    })
    .sort((a, b) => a.key.localeCompare(b.key, 'en') || b.version - a.version);
  const loaded = new Map<string, LoadedFramework>();
  const load = ({ key, version }: Pick<FrameworkPin, 'key' | 'version'>): LoadedFramework => {
    const entry = known.find((each) => each.key === key && each.version === version);
    if (!entry) throw new AppError('unknown-framework', { framework: `${key}-${version}` });
    const cached = loaded.get(entry.folder) ?? loadFramework(entry.folder);
    loaded.set(entry.folder, cached);
    return cached;
  };
  const newest = () => {
    const [first] = known;
    if (!first) throw new AppError('unknown-framework', { framework: '' });
    return load(first);
  };
  return {
    list: () => known.map((entry) => load(entry).pin),
    newest: () => ({ ...newest().pin, modules: newest().structure.modules }),
    structure: (pin) => load(pin).structure,
    show: (pin, language) => joinWords(load(pin), language),
    companion: (pin, language) => joinCompanion(load(pin), language),
  };
}
