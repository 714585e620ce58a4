import { describe, expect, it } from 'vitest';
import { harmfulContent, unusedLevers } from '#shared/coherence/levers.ts';
import { discussedCells, effectAt } from '#shared/coherence/matrix.ts';
import { measuresOf } from '#shared/coherence/measures.ts';
import { byUrgency, type Coordination, isConflict, pairsOf } from '#shared/coherence/pairs.ts';
import { loopsOf, strongestPaths } from '#shared/coherence/paths.ts';
import { NODES, OMBREDA } from '#tests/fixtures/ombreda-matrix.ts';

/** Coordination of the six pairs that H4 lists; nobody has said for the others. */
const NOW: Readonly<Record<string, Coordination>> = {
  'EDU–HSP': 0,
  'TRA–ENV': 1,
  'TRA–MIG': 1,
  'HSP–MIG': 1,
  'LAB–ENV': 0,
  'ENV–MIG': 0,
};
const nameOf = (first: number, second: number) => `${NODES[first]}–${NODES[second]}`;

describe('the worked example’s matrix', () => {
  it('gives the sums of framework H4', () => {
    const measures = measuresOf(OMBREDA);
    expect(discussedCells(OMBREDA)).toEqual({ discussed: 30, total: 30 });
    expect(measures.map((node) => node.out)).toEqual([6, -1, 2, 3, 1, 2]);
    expect(measures.map((node) => node.in)).toEqual([5, 4, 3, -2, -2, 5]);
    expect(measures.map((node) => node.negativeOut)).toEqual([0, -3, -2, 0, -2, -2]);
    expect(measures.map((node) => node.negativeIn)).toEqual([-1, -1, 0, -4, -2, -1]);
    expect(measures[0]).toMatchObject({ secondOrder: -2, influence: 5 });
  });

  it('gives the pairs of framework H4 in the order of their urgency', () => {
    const pairs = pairsOf(OMBREDA, (first, second) => NOW[nameOf(first, second)] ?? null);
    const listed = byUrgency(pairs).filter(({ now }) => now !== null);
    expect(
      listed.map((pair) => [
        nameOf(pair.first, pair.second),
        pair.forward,
        pair.back,
        pair.type,
        pair.need,
        pair.now,
        pair.gap,
      ]),
    ).toEqual([
      ['EDU–HSP', -2, 1, 'one-sided-conflict', 3, 0, 3],
      ['TRA–ENV', -2, -1, 'mutual-conflict', 3, 1, 2],
      ['TRA–MIG', -1, 2, 'one-sided-conflict', 3, 1, 2],
      ['HSP–MIG', 1, -2, 'one-sided-conflict', 3, 1, 2],
      ['LAB–ENV', 0, -1, 'conflict-one-way', 2, 0, 2],
      ['ENV–MIG', 2, 0, 'support-one-way', 2, 0, 2],
    ]);
    expect(pairs).toHaveLength(15);
    expect(pairs.filter(isConflict).map(({ first, second }) => nameOf(first, second))).toEqual([
      'LAB–ENV',
      'TRA–ENV',
      'TRA–MIG',
      'EDU–HSP',
      'HSP–MIG',
    ]);
  });

  it('finds the lever left unused, and no harmful content', () => {
    const scores = [33.3, 30, 28, 22, 28.1, null];
    const nodes = measuresOf(OMBREDA).map((node, index) => ({
      ...node,
      id: NODES[index] ?? '',
      score: scores[index] ?? null,
    }));
    expect(unusedLevers(nodes)).toEqual(['LAB']);
    expect(harmfulContent(nodes)).toEqual([]);
    expect(harmfulContent(nodes.map((node) => ({ ...node, score: node.id === 'TRA' ? 50 : null })))).toEqual(['TRA']);
  });

  it('names the strongest paths and the loops', () => {
    const [paths] = strongestPaths(OMBREDA)?.map((list) => list.map(({ effect }) => effect)) ?? [];
    expect(paths).toEqual([-4, 4]);
    const braking = loopsOf(OMBREDA)?.filter(({ kind }) => kind === 'braking');
    expect(braking?.map(({ first, second }) => nameOf(first, second))).toEqual(['TRA–MIG', 'EDU–HSP', 'HSP–MIG']);
    expect(effectAt(OMBREDA, 2, 3)).toBe(-2);
  });
});
