import type { FileFaultCode } from './file-fault.ts';

/** One step of a record's history, by its place in the chain. */
export interface Link {
  readonly id: string;
  readonly parents: readonly string[];
}

/** The steps that no other step follows; a sound history has exactly one. */
export function headsOf<L extends Link>(chain: readonly L[]): L[] {
  const followed = new Set(chain.flatMap(({ parents }) => parents));
  return chain.filter(({ id }) => !followed.has(id));
}

/** What is wrong with a chain, if anything: a step twice, a parent that does not come before, more than one end, or an end that is not the last. */
export function chainFault(chain: readonly Link[]): FileFaultCode | undefined {
  const seen = new Set<string>();
  for (const { id, parents } of chain) {
    if (seen.has(id)) return 'change-twice';
    if (parents.some((parent) => !seen.has(parent)) || new Set(parents).size !== parents.length) return 'history-torn';
    seen.add(id);
  }
  const heads = headsOf(chain);
  return heads.length === 1 && heads[0]?.id === chain.at(-1)?.id ? undefined : 'history-torn';
}
