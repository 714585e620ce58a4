import type { Companion, CompanionTexts } from '#shared/framework/companion.ts';
import { textsIn, wordsOf } from './join-words.ts';
import type { LoadedFramework } from './load-framework.ts';

/** The companion lists with the words of a language. */
export function joinCompanion(framework: LoadedFramework, language: string): Companion {
  const words = textsIn(framework, language).companion;
  const joined = Object.entries(framework.companion).map(([list, entries]) => {
    const said: Readonly<Record<string, object>> = words[list as keyof CompanionTexts];
    return [list, entries.map((entry) => ({ ...entry, ...wordsOf(said, entry.key) }))];
  });
  // Each list of the structure with its own words; dispatch checks the whole against the contract.
  return Object.fromEntries(joined) as Companion;
}
