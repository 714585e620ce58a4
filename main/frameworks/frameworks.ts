import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import type { FrameworkPin } from '#shared/assessment/assessment.ts';
import { AppError } from '#shared/contract/refusal.ts';
import type { Companion } from '#shared/framework/companion.ts';
import type { Framework, FrameworkShape } from '#shared/framework/framework.ts';
import { filesOfFolder } from './framework-files.ts';
import { joinCompanion } from './join-companion.ts';
import { joinWords } from './join-words.ts';
import type { FrameworkName, KnownFramework } from './known-framework.ts';
import { type LoadedFramework, loadFramework } from './load-framework.ts';

/** The frameworks that this program knows. */
export interface Frameworks {
  readonly known: () => readonly KnownFramework[];
  readonly list: () => readonly FrameworkPin[];
  /** What new assessments use. */
  readonly newest: () => FrameworkPin & FrameworkShape;
  readonly structure: (pin: FrameworkName) => FrameworkShape;
  /** With the words of `language`, or English where those are missing. */
  readonly show: (pin: FrameworkName, language: string) => Framework;
  /** The lists besides the indicators, in the same words. */
  readonly companion: (pin: FrameworkName, language: string) => Companion;
}

const FOLDER_NAME = /^([a-z][a-z0-9-]*)-(\d+)$/;

export function loadFrameworks(folder: string): Frameworks {
  const known = readdirSync(folder)
    .flatMap((name): KnownFramework[] => {
      const match = FOLDER_NAME.exec(name);
      if (!match) return [];
      let loaded: LoadedFramework | undefined;
      const load = () => {
        loaded ??= loadFramework(filesOfFolder(join(folder, name)));
        return loaded;
      };
      return [{ key: match[1] ?? '', version: Number(match[2]), origin: 'shipped', load }];
    })
    .sort((a, b) => a.key.localeCompare(b.key, 'en') || b.version - a.version);
  const load = ({ key, version }: FrameworkName): LoadedFramework => {
    const entry = known.find((each) => each.key === key && each.version === version);
    if (!entry) throw new AppError('unknown-framework', { framework: `${key}-${version}` });
    return entry.load();
  };
  const newest = () => {
    const [first] = known;
    if (!first) throw new AppError('unknown-framework', { framework: '' });
    return first.load();
  };
  return {
    known: () => known,
    list: () => known.map((entry) => entry.load().pin),
    newest: () => ({ ...newest().pin, modules: newest().structure.modules }),
    structure: (pin) => load(pin).structure,
    show: (pin, language) => joinWords(load(pin), language),
    companion: (pin, language) => joinCompanion(load(pin), language),
  };
}
