import type { Rooms } from '#main/core/rooms.ts';
import type { FrameworkSummary } from '#shared/contract/frameworks.ts';
import { indicatorsOf } from '#shared/framework/find-indicator.ts';
import type { KnownFramework } from './known-framework.ts';
import { languagesOf, titleOf } from './loaded-words.ts';

/** A framework as lists show it. */
export function frameworkSummary(
  { stores }: Pick<Rooms, 'stores'>,
  known: KnownFramework,
  language?: string,
): FrameworkSummary {
  const { key, version, origin } = known;
  const loaded = known.load();
  return {
    key,
    version,
    hash: known.hash(),
    origin,
    title: titleOf(loaded, language),
    languages: languagesOf(loaded),
    basedOn: loaded.structure.basedOn ?? null,
    indicators: indicatorsOf(loaded.structure).length,
    assessments: stores.assessments.countOfFramework(known),
  };
}
