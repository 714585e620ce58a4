import type { Rooms } from '#main/core/rooms.ts';
import type { FrameworkSummary } from '#shared/contract/frameworks.ts';
import { AppError } from '#shared/contract/refusal.ts';
import { indicatorsOf } from '#shared/framework/find-indicator.ts';
import { type KnownFramework, nameOf } from './known-framework.ts';
import type { LoadedFramework } from './load-framework.ts';
import { languagesOf, titleOf } from './loaded-words.ts';

/** A framework as lists show it. One that cannot be read still stands in the list, so that it can be removed. */
export function frameworkSummary(
  { stores }: Pick<Rooms, 'stores'>,
  known: KnownFramework,
  language?: string,
): FrameworkSummary {
  const { key, version, origin } = known;
  const loaded = readable(known);
  return {
    key,
    version,
    hash: known.hash(),
    origin,
    isReadable: loaded !== undefined,
    title: loaded ? titleOf(loaded, language) : nameOf(known),
    languages: loaded ? languagesOf(loaded) : [],
    basedOn: loaded?.structure.basedOn ?? null,
    indicators: loaded ? indicatorsOf(loaded.structure).length : 0,
    assessments: stores.assessments.countOfFramework(known),
  };
}

/** With all its words, or undefined where any of it is not sound. */
function readable(known: KnownFramework): LoadedFramework | undefined {
  try {
    const loaded = known.load();
    for (const language of loaded.languages) loaded.texts(language);
    return loaded;
  } catch (error) {
    if (known.origin === 'own' && error instanceof AppError) return undefined;
    throw error;
  }
}
