import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { chainFault } from '#shared/exchange/chain.ts';
import { lackedBy, saysTheSame, standingOf } from '#shared/exchange/merge.ts';

interface Step {
  readonly id: string;
  readonly parents: readonly string[];
}
const step = (id: string, ...parents: string[]): Step => ({ id, parents });
const [a, b, c, d] = [step('a'), step('b', 'a'), step('c', 'b'), step('d', 'a')];

describe('how a record of a package stands to ours', () => {
  it.each([
    ['new', [], [a]],
    ['equal', [a, b], [a, b]],
    ['known', [a, b, c], [a, b]],
    ['taken', [a], [a, b, c]],
    ['conflict', [a, b], [a, d]],
    ['conflict', [a], [step('x')]],
    ['known', [a, b, d, step('m', 'b', 'd')], [a, d]],
    ['taken', [a, b], [a, b, d, step('m', 'b', 'd')]],
  ])('%s', (standing, ours, theirs) => {
    expect(standingOf(ours, theirs)).toBe(standing);
  });

  it('sees only the moments of writing as no difference', () => {
    const state = { value: 2, comment: 'Peer review', answeredAt: 'x', parts: [{ b: 1, a: 2 }] };
    expect(saysTheSame(state, { parts: [{ a: 2, b: 1 }], answeredAt: 'y', value: 2, comment: 'Peer review' })).toBe(
      true,
    );
    expect(saysTheSame(state, { ...state, value: 3 })).toBe(false);
    expect(saysTheSame(null, undefined)).toBe(true);
  });
});

/** Two libraries that write, send each other what they have, and settle what differs. */
type Deed = { readonly kind: 'write' | 'merge'; readonly by: 0 | 1 };
const deeds = fc.array(fc.record<Deed>({ kind: fc.constantFrom('write', 'merge'), by: fc.constantFrom<0 | 1>(0, 1) }), {
  maxLength: 25,
});

/** Merges theirs into ours, settling a conflict by a step with both ends as parents. */
function merged(ours: readonly Step[], theirs: readonly Step[], newId: () => string): Step[] {
  const standing = standingOf(ours, theirs);
  if (standing === 'equal' || standing === 'known') return [...ours];
  const lacked = lackedBy(ours, theirs);
  if (standing !== 'conflict') return [...ours, ...lacked];
  const ends = [ours.at(-1)?.id ?? '', theirs.at(-1)?.id ?? ''] as const;
  return [...ours, ...lacked, step(newId(), ...ends)];
}

function played(all: readonly Deed[]): readonly [Step[], Step[]] {
  let ids = 0;
  const newId = () => {
    ids += 1;
    return `n${ids}`;
  };
  const libraries: [Step[], Step[]] = [[], []];
  for (const { kind, by } of all) {
    const own = libraries[by];
    const other = libraries[by === 0 ? 1 : 0];
    const parent = own.at(-1)?.id;
    if (kind === 'write') own.push(step(newId(), ...(parent === undefined ? [] : [parent])));
    else if (other.length > 0) libraries[by] = merged(own, other, newId);
  }
  return libraries;
}

describe('whatever two libraries write and send each other', () => {
  it('every history stays whole and ends in one step', () => {
    fc.assert(
      fc.property(deeds, (all) => {
        for (const library of played(all)) if (library.length > 0) expect(chainFault(library)).toBeUndefined();
      }),
    );
  });

  it('merging a second time changes nothing', () => {
    fc.assert(
      fc.property(deeds, (all) => {
        const [ours, theirs] = played(all);
        if (theirs.length === 0) return;
        const once = merged(ours, theirs, () => 'm');
        expect(['equal', 'known']).toContain(standingOf(once, theirs));
        expect(merged(once, theirs, () => 'again')).toEqual(once);
      }),
    );
  });

  it('what we merged is taken over or equal where it came from, never a conflict again', () => {
    fc.assert(
      fc.property(deeds, (all) => {
        const [ours, theirs] = played(all);
        if (theirs.length === 0) return;
        const once = merged(ours, theirs, () => 'm');
        expect(['equal', 'taken']).toContain(standingOf(theirs, once));
      }),
    );
  });

  it('both ways of merging hold the same steps', () => {
    fc.assert(
      fc.property(deeds, (all) => {
        const [ours, theirs] = played(all);
        if (ours.length === 0 || theirs.length === 0) return;
        const ids = (chain: readonly Step[]) => chain.map(({ id }) => id).sort();
        expect(ids(merged(ours, theirs, () => 'm'))).toEqual(ids(merged(theirs, ours, () => 'm')));
      }),
    );
  });
});
