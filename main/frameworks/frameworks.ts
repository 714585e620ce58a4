import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { oncePerFolder } from '#main/core/once-per-folder.ts';
import type { FrameworkPin } from '#shared/assessment/assessment.ts';
import { AppError } from '#shared/contract/refusal.ts';
import type { Companion } from '#shared/framework/companion.ts';
import type { Framework, FrameworkShape } from '#shared/framework/framework.ts';
import type { SuggestionRule } from '#shared/framework/suggestions.ts';
import { type FrameworkFiles, filesOfFolder } from './framework-files.ts';
import { joinCompanion } from './join-companion.ts';
import { joinWords } from './join-words.ts';
import { type FrameworkName, type KnownFramework, nameOf } from './known-framework.ts';
import { type LoadedFramework, loadFramework } from './load-framework.ts';
import type { OwnFramework, OwnFrameworkStore } from './own-framework-store.ts';

/** The frameworks that this program knows: those that came with it and those that its users brought in, side by side. */
export interface Frameworks {
  /** Shipped ones first, each key with its newest version first. */
  readonly known: () => readonly KnownFramework[];
  readonly find: (name: FrameworkName) => KnownFramework | undefined;
  /** What new assessments use unless told otherwise. */
  readonly newest: () => FrameworkPin & FrameworkShape;
  readonly structure: (name: FrameworkName) => FrameworkPin & FrameworkShape;
  /** With the words of `language`, or English where those are missing. */
  readonly show: (name: FrameworkName, language: string) => Framework;
  /** The lists besides the indicators, in the same words. */
  readonly companion: (name: FrameworkName, language: string) => Companion;
  readonly suggestions: (name: FrameworkName) => readonly SuggestionRule[];
}

const FOLDER_NAME = /^([a-z][a-z0-9-]*)-(\d+)$/;

/** The frameworks that came with the program: one folder each. */
export const shippedFrameworks = oncePerFolder((folder): readonly KnownFramework[] =>
  readdirSync(folder)
    .flatMap((name): KnownFramework[] => {
      const match = FOLDER_NAME.exec(name);
      const read = () => filesOfFolder(join(folder, name));
      return match ? [known({ key: match[1] ?? '', version: Number(match[2]), origin: 'shipped' }, read)] : [];
    })
    .sort((a, b) => a.key.localeCompare(b.key, 'en') || b.version - a.version),
);

function known(
  name: Pick<KnownFramework, 'key' | 'version' | 'origin'>,
  files: () => FrameworkFiles,
  hash?: string,
): KnownFramework {
  let loaded: LoadedFramework | undefined;
  const load = () => {
    loaded ??= loadFramework(files());
    return loaded;
  };
  return { ...name, files, load, hash: () => hash ?? load().pin.hash };
}

/** Structure and words of a framework never change while it is loaded, so they are joined once for each language. */
function createJoined(): (loaded: LoadedFramework, language: string) => Framework {
  const known = new WeakMap<LoadedFramework, Map<string, Framework>>();
  return (loaded, language) => {
    const byLanguage = known.get(loaded) ?? new Map<string, Framework>();
    known.set(loaded, byLanguage);
    const framework = byLanguage.get(language) ?? joinWords(loaded, language);
    byLanguage.set(language, framework);
    return framework;
  };
}

export function createFrameworks(shipped: readonly KnownFramework[], store: OwnFrameworkStore): Frameworks {
  const cache = new Map<number, KnownFramework>();
  const joined = createJoined();
  const own = (each: OwnFramework): KnownFramework => {
    const { key, version, edition, hash } = each;
    const cached = cache.get(edition) ?? known({ key, version, origin: 'own' }, () => store.files(each), hash);
    cache.set(edition, cached);
    return cached;
  };
  const all = () => [...shipped, ...store.list().map(own)];
  const isNamed = (name: FrameworkName) => (each: FrameworkName) =>
    each.key === name.key && each.version === name.version;
  const find = (name: FrameworkName) => shipped.find(isNamed(name)) ?? all().find(isNamed(name));
  const load = (name: FrameworkName): LoadedFramework => {
    const found = find(name);
    if (!found) throw new AppError('unknown-framework', { framework: nameOf(name) });
    return found.load();
  };
  const structure = (name: FrameworkName) => {
    const { pin, structure: found } = load(name);
    return { ...pin, modules: found.modules };
  };
  return {
    known: all,
    find,
    newest: () => {
      const [first] = shipped;
      if (!first) throw new AppError('unknown-framework', { framework: '' });
      return structure(first);
    },
    structure,
    show: (name, language) => joined(load(name), language),
    companion: (name, language) => joinCompanion(load(name), language),
    suggestions: (name) => load(name).suggestions,
  };
}
