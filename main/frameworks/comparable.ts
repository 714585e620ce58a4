import type { ComparableFramework } from '#shared/framework/compare-frameworks.ts';
import type { LoadedFramework } from './load-framework.ts';

/** A framework with the descriptors of its indicators in every language that it has. */
export const comparable = ({ structure, languages, texts }: LoadedFramework): ComparableFramework => ({
  modules: structure.modules,
  levelsOf: (id) =>
    new Map(
      languages.flatMap((language) => {
        const levels = texts(language)?.indicators[id]?.levels;
        return levels ? [[language, levels] as const] : [];
      }),
    ),
});
