import { isAt, type Matrix, type MatrixPair, type Place } from './matrix-types.ts';

/** Every cell, pair by pair and both directions of a pair one after the other: the way in which a meeting goes through them. */
export const walkOf = ({ nodes }: Pick<Matrix, 'nodes'>): readonly Place[] =>
  nodes.flatMap(({ id: first }, index) =>
    nodes.slice(index + 1).flatMap(({ id: second }): Place[] => [
      { from: first, to: second },
      { from: second, to: first },
    ]),
  );

/** The next place of the walk for which `isWanted` holds; after the last, the first again. */
function nextIn(matrix: Pick<Matrix, 'nodes' | 'cells'>, place: Place | null, isWanted: (at: Place) => boolean) {
  const walk = walkOf(matrix);
  const at = walk.findIndex((step) => isAt(place, step));
  return [...walk.slice(at + 1), ...walk.slice(0, at + 1)].find(isWanted) ?? null;
}

/** The next cell that nobody discussed. */
export const nextUndiscussed = (matrix: Pick<Matrix, 'nodes' | 'cells'>, place: Place | null): Place | null =>
  nextIn(matrix, place, (step) => matrix.cells.some((cell) => isAt(step, cell) && cell.score === null));

/** The next cell on which the bodies differ and nothing is agreed. */
export const nextToSettle = (matrix: Pick<Matrix, 'nodes' | 'cells'>, place: Place | null): Place | null =>
  nextIn(matrix, place, (step) => matrix.cells.some((cell) => isAt(step, cell) && cell.toSettle));

/** Pairs that lack something, the most urgent first. */
export const pairsWithGap = ({ pairs }: Pick<Matrix, 'pairs'>): readonly MatrixPair[] =>
  pairs.filter(({ gap }) => gap !== null && gap > 0);

/** The most urgent pair with a gap after the one on show; after the last, the first again. */
export function nextGap(matrix: Pick<Matrix, 'pairs'>, place: Place | null): MatrixPair | undefined {
  const gaps = pairsWithGap(matrix);
  const at = gaps.findIndex((pair) => place !== null && [place.from, place.to].every((id) => isOf(pair, id)));
  return gaps[at + 1] ?? gaps[0];
}

const isOf = ({ first, second }: MatrixPair, id: string) => id === first || id === second;
