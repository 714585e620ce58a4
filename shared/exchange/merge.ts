import type { Link } from './chain.ts';

/** How a record of a package stands to ours. */
export type Standing = 'new' | 'equal' | 'known' | 'taken' | 'conflict';

/** The end of a history: its last step. Histories are kept with parents first, so the head is last. */
const headId = (chain: readonly Link[]): string | undefined => chain.at(-1)?.id;

/**
 * The rule of merging, record by record: the same head is equal; their head in our history is already known; our head
 * in theirs is taken over; a record that we lack is new; anything else is a conflict, and a person decides.
 */
export function standingOf(ours: readonly Link[], theirs: readonly Link[]): Standing {
  if (ours.length === 0) return 'new';
  if (headId(ours) === headId(theirs)) return 'equal';
  if (ours.some(({ id }) => id === headId(theirs))) return 'known';
  if (theirs.some(({ id }) => id === headId(ours))) return 'taken';
  return 'conflict';
}

/** Their steps that we lack, parents first. */
export function lackedBy<L extends Link>(ours: readonly Link[], theirs: readonly L[]): L[] {
  const known = new Set(ours.map(({ id }) => id));
  return theirs.filter(({ id }) => !known.has(id));
}

/** Keys whose values only say when something was written. */
const MOMENTS = new Set(['answeredAt', 'agreedAt', 'updatedAt', 'createdAt', 'at']);

/** Whether two states say the same, the moments of writing aside. */
export const saysTheSame = (a: unknown, b: unknown): boolean => canonical(a) === canonical(b);

function canonical(value: unknown): string {
  return JSON.stringify(value ?? null, (key, part: unknown) => {
    if (MOMENTS.has(key)) return undefined;
    if (typeof part !== 'object' || part === null || Array.isArray(part)) return part;
    return Object.fromEntries(Object.entries(part).sort(([x], [y]) => (x < y ? -1 : 1)));
  });
}
