import { type Cells, effectAt, isEnoughDiscussed } from './matrix.ts';

/** An effect through one other node: harming what harms counts as good (framework E3). */
export interface Path {
  readonly from: number;
  readonly through: number;
  readonly to: number;
  /** Product of the two effects, −9 to 9. */
  readonly effect: number;
}

/** Printed for each node, so that a reader can refuse them. */
const STRONGEST = 2;

/** The two strongest paths from each node, by size; the first in the order of nodes goes first. Null under 80 % discussed. */
export function strongestPaths(cells: Cells): readonly (readonly Path[])[] | null {
  if (!isEnoughDiscussed(cells)) return null;
  const nodes = cells.map((_, index) => index);
  const at = (row: number, column: number) => effectAt(cells, row, column) ?? 0;
  return nodes.map((from) =>
    nodes
      .filter((through) => through !== from)
      .flatMap((through) =>
        nodes
          .filter((to) => to !== from && to !== through)
          .map((to): Path => ({ from, through, to, effect: at(from, through) * at(through, to) })),
      )
      .filter(({ effect }) => effect !== 0)
      .sort((a, b) => Math.abs(b.effect) - Math.abs(a.effect))
      .slice(0, STRONGEST),
  );
}

export const LOOP_KINDS = ['strengthening-good', 'strengthening-bad', 'braking'] as const;

/** A way there and back: of one sign it strengthens itself, for better or worse; of two signs it brakes. */
export interface Loop {
  readonly first: number;
  readonly second: number;
  readonly kind: (typeof LOOP_KINDS)[number];
}

/** Every pair of nodes that act on each other. Null under 80 % discussed. */
export function loopsOf(cells: Cells): readonly Loop[] | null {
  if (!isEnoughDiscussed(cells)) return null;
  return cells.flatMap((row, first) =>
    row.flatMap((_, second): Loop[] => {
      const [there, back] = [effectAt(cells, first, second) ?? 0, effectAt(cells, second, first) ?? 0];
      if (second <= first || there * back === 0) return [];
      if (there * back < 0) return [{ first, second, kind: 'braking' }];
      return [{ first, second, kind: there > 0 ? 'strengthening-good' : 'strengthening-bad' }];
    }),
  );
}
