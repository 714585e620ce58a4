import type { PairCoordination } from './coordination.ts';
import { type CountedCell, countedCell, type MatrixView } from './counted-cell.ts';
import type { Interaction } from './interaction.ts';
import { harmfulContent, unusedLevers } from './levers.ts';
import { type Cells, discussedCells } from './matrix.ts';
import { measuresOf } from './measures.ts';
import { byUrgency, type Coordination, pairsOf } from './pairs.ts';
import { loopsOf, strongestPaths } from './paths.ts';

export interface NodeAsked {
  readonly id: string;
  readonly name: string;
  readonly aim: string;
  /** Score of the node's module, 0–100; null where it has none or is not rated. */
  readonly score: number | null;
}

/** Everything that a matrix says, by the ids of its nodes (framework E3, E4). */
export function readMatrix(
  nodes: readonly NodeAsked[],
  rows: { readonly interactions: readonly Interaction[]; readonly coordinations: readonly PairCoordination[] },
  view: MatrixView,
) {
  const cells = nodes.flatMap((row) =>
    nodes.flatMap((column) =>
      row.id === column.id ? [] : [countedCell({ from: row.id, to: column.id }, rows.interactions, view)],
    ),
  );
  return {
    cells,
    ...readCells(nodes, cells, (first, second) => coordinationOf(rows.coordinations, first, second, view)),
  };
}

const NOBODY = { now: null, whoMeets: '', note: '' } as const;

/** What the cells come to; also for cells that were changed only to see what moves. */
export function readCells(
  nodes: readonly NodeAsked[],
  counted: readonly Pick<CountedCell, 'from' | 'to' | 'score'>[],
  meetingOf: (
    first: string,
    second: string,
  ) => { readonly now: Coordination | null; readonly whoMeets: string; readonly note: string },
) {
  const scores = new Map(counted.map(({ from, to, score }) => [`${from}/${to}`, score]));
  const cells: Cells = nodes.map((row) => nodes.map((column) => scores.get(`${row.id}/${column.id}`) ?? null));
  const idAt = (index: number) => nodes[index]?.id ?? '';
  const measures = measuresOf(cells);
  const measured = nodes.flatMap((node, index) => {
    const own = measures[index];
    return own ? [{ ...node, ...own }] : [];
  });
  const meeting = (first: number, second: number) => meetingOf(idAt(first), idAt(second));
  const pairs = byUrgency(pairsOf(cells, (first, second) => meeting(first, second).now));
  return {
    ...discussedCells(cells),
    nodes: measured,
    pairs: pairs.map((pair) => {
      const { whoMeets, note } = meeting(pair.first, pair.second);
      return { ...pair, first: idAt(pair.first), second: idAt(pair.second), whoMeets, note };
    }),
    loops:
      loopsOf(cells)?.map(({ first, second, kind }) => ({ first: idAt(first), second: idAt(second), kind })) ?? null,
    paths:
      strongestPaths(cells)
        ?.flat()
        .map(({ from, through, to, effect }) => ({ from: idAt(from), through: idAt(through), to: idAt(to), effect })) ??
      null,
    leversUnused: unusedLevers(measured),
    harmfulContent: harmfulContent(measured),
  };
}

/** The agreed row of a pair, else of the bodies' own the one in the middle, of two the lower; in a body's view its own. */
function coordinationOf(
  all: readonly PairCoordination[],
  first: string,
  second: string,
  view: MatrixView,
): Pick<PairCoordination, 'whoMeets' | 'note'> & { readonly now: Coordination | null } {
  const rows = all.filter((row) => row.first === first && row.second === second);
  if (typeof view === 'object') return rows.find(({ respondentId }) => respondentId === view.respondentId) ?? NOBODY;
  const agreed = rows.find(({ respondentId }) => respondentId === null);
  if (agreed || view === 'agreed') return agreed ?? NOBODY;
  const sorted = rows.toSorted((a, b) => a.now - b.now);
  return sorted[Math.floor((sorted.length - 1) / 2)] ?? NOBODY;
}
