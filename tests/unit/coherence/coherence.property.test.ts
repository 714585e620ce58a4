import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Cells, EFFECTS, isEnoughDiscussed } from '#shared/coherence/matrix.ts';
import { measuresOf } from '#shared/coherence/measures.ts';
import { PAIR_TYPES, pairsOf, pairType } from '#shared/coherence/pairs.ts';
import { loopsOf, strongestPaths } from '#shared/coherence/paths.ts';

const effect = fc.constantFrom(...EFFECTS);
const matrix = (cell: fc.Arbitrary<(typeof EFFECTS)[number] | null>) =>
  fc
    .integer({ min: 2, max: 7 })
    .chain((size) =>
      fc.array(fc.array(cell, { minLength: size, maxLength: size }), { minLength: size, maxLength: size }),
    );

/** All ways from a node through one other to a third, counted one by one. */
function secondOrderByWalking(cells: Cells, from: number): number {
  let total = 0;
  for (let through = 0; through < cells.length; through += 1)
    for (let to = 0; to < cells.length; to += 1)
      if (through !== from && to !== from && to !== through)
        total += (cells[from]?.[through] ?? 0) * (cells[through]?.[to] ?? 0);
  return total;
}

describe('measures of any matrix', () => {
  it('count second order as walking every path does', () => {
    fc.assert(
      fc.property(matrix(effect), (cells) => {
        const measures = measuresOf(cells);
        cells.forEach((_, node) => void expect(measures[node]?.secondOrder).toBe(secondOrderByWalking(cells, node)));
      }),
    );
  });

  it('count a blank like 0, but for what is withheld under 80 % discussed', () => {
    fc.assert(
      fc.property(matrix(fc.option(effect, { nil: null })), (cells) => {
        const filled = cells.map((row) => row.map((cell) => cell ?? 0));
        const [blank, full] = [measuresOf(cells), measuresOf(filled)];
        blank.forEach((node, index) => {
          expect(node.out).toBe(full[index]?.out);
          expect(node.in).toBe(full[index]?.in);
          expect(node.secondOrder).toBe(isEnoughDiscussed(cells) ? full[index]?.secondOrder : null);
        });
        expect(strongestPaths(cells) === null).toBe(!isEnoughDiscussed(cells));
        expect(loopsOf(cells) === null).toBe(!isEnoughDiscussed(cells));
      }),
    );
  });

  it('keep helps and harms apart, and their sum the whole', () => {
    fc.assert(
      fc.property(matrix(effect), (cells) => {
        for (const node of measuresOf(cells)) {
          expect(node.positiveOut).toBeGreaterThanOrEqual(0);
          expect(node.negativeOut).toBeLessThanOrEqual(0);
          expect(node.positiveOut + node.negativeOut).toBe(node.out);
          expect(node.positiveIn + node.negativeIn).toBe(node.in);
          expect(Math.abs(node.outNormalised)).toBeLessThanOrEqual(1);
          expect(Math.abs(node.secondOrderNormalised ?? 0)).toBeLessThanOrEqual(1);
        }
      }),
    );
  });
});

describe('pairs of any matrix', () => {
  it('have one type whichever way they are looked at, and none where a cell is blank', () => {
    for (const forward of [...EFFECTS, null])
      for (const back of [...EFFECTS, null]) {
        expect(pairType(forward, back)).toBe(pairType(back, forward));
        expect(pairType(forward, back) === 'not-discussed').toBe(forward === null || back === null);
      }
    expect(new Set(EFFECTS.flatMap((a) => EFFECTS.map((b) => pairType(a, b)))).size).toBe(PAIR_TYPES.length - 1);
  });

  it('need 0 to 3 and lack no more than they need', () => {
    fc.assert(
      fc.property(matrix(fc.option(effect, { nil: null })), fc.constantFrom(0, 1, 2, 3, null), (cells, now) => {
        for (const pair of pairsOf(cells, () => now)) {
          expect(pair.need === null).toBe(pair.forward === null || pair.back === null);
          expect(pair.gap === null).toBe(pair.need === null || now === null);
          expect(pair.gap ?? 0).toBeLessThanOrEqual(pair.need ?? 0);
          expect(pair.gap ?? 0).toBeGreaterThanOrEqual(0);
        }
      }),
    );
  });
});
