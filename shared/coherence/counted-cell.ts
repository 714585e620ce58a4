import { cellProposal, isCellToSettle } from './cell-proposal.ts';
import type { Interaction } from './interaction.ts';
import type { Effect } from './matrix.ts';

/** Whose matrix: what was agreed, that filled up by the rule's proposals, or one body's own. */
export type MatrixView = 'agreed' | 'proposed' | { readonly respondentId: string };

/** One cell as it counts in a view. */
export interface CountedCell {
  readonly from: string;
  readonly to: string;
  /** Null where it was not discussed. */
  readonly score: Effect | null;
  readonly origin: 'agreed' | 'proposed' | 'own' | 'none';
  readonly reason: string;
  readonly grade: Interaction['grade'];
  readonly condition: string;
  readonly scoredBy: string;
  /** The bodies differ, and nothing is agreed. */
  readonly toSettle: boolean;
  readonly voices: readonly (Pick<Interaction, 'score' | 'reason' | 'grade'> & { readonly respondentId: string })[];
}

/** The cell of one node on another: the agreed one, else the proposal from the bodies' own (framework E3). */
export function countedCell(
  between: { readonly from: string; readonly to: string },
  rows: readonly Interaction[],
  view: MatrixView,
): CountedCell {
  const mine = rows.filter(({ from, to }) => from === between.from && to === between.to);
  const agreed = mine.find(({ respondentId }) => respondentId === null);
  const own = mine.filter(({ respondentId }) => respondentId !== null);
  const scores = own.map(({ score }) => score);
  const proposal = cellProposal(scores);
  const pick = (): { row: Interaction | undefined; origin: CountedCell['origin'] } => {
    if (typeof view === 'object')
      return { row: own.find(({ respondentId }) => respondentId === view.respondentId), origin: 'own' };
    if (agreed || view === 'agreed') return { row: agreed, origin: 'agreed' };
    return { row: own.find(({ score }) => score === proposal), origin: 'proposed' };
  };
  const { row, origin } = pick();
  return {
    ...between,
    score: row?.score ?? null,
    origin: row ? origin : 'none',
    reason: row?.reason ?? '',
    grade: row?.grade ?? null,
    condition: row?.condition ?? '',
    scoredBy: row?.scoredBy ?? '',
    toSettle: agreed === undefined && isCellToSettle(scores),
    voices: own.flatMap(({ respondentId, score, reason, grade }) =>
      respondentId === null ? [] : [{ respondentId, score, reason, grade }],
    ),
  };
}
