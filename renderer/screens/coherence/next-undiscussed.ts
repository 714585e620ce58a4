import { isAt, type Matrix, type Place } from './matrix-types.ts';

/** The next cell that nobody discussed, pair by pair and both directions of a pair one after the other; after the last, the first again. */
export function nextUndiscussed({ nodes, cells }: Pick<Matrix, 'nodes' | 'cells'>, place: Place | null): Place | null {
  const walk = nodes.flatMap(({ id: first }, index) =>
    nodes.slice(index + 1).flatMap(({ id: second }): Place[] => [
      { from: first, to: second },
      { from: second, to: first },
    ]),
  );
  const at = walk.findIndex((step) => isAt(place, step));
  const isOpen = (step: Place) => cells.some((cell) => isAt(step, cell) && cell.score === null);
  return [...walk.slice(at + 1), ...walk.slice(0, at + 1)].find(isOpen) ?? null;
}
