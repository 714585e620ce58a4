import type { Effect } from '#shared/coherence/matrix.ts';
import type { OutputOf } from '#shared/contract/index.ts';
import type { Companion } from '#shared/framework/companion.ts';

export type Matrix = OutputOf<'coherence.get'>;
export type MatrixCell = Matrix['cells'][number];
export type MatrixPair = Matrix['pairs'][number];

/** A cell by its two nodes. */
export interface Place {
  readonly from: string;
  readonly to: string;
}

export const isAt = (place: Place | null, { from, to }: Place): boolean => place?.from === from && place.to === to;

/** Such as "Reinforcing"; the framework's own word. */
export const effectName = ({ matrixScale }: Pick<Companion, 'matrixScale'>, score: Effect | null): string =>
  matrixScale.find(({ value }) => value === score)?.name ?? '';

export const nodeName = ({ nodes }: Pick<Matrix, 'nodes'>, id: string): string =>
  nodes.find((node) => node.id === id)?.name ?? id;

/** Such as LAB; a named measure goes by its number in the list. */
export const nodeCode = ({ nodes }: Pick<Matrix, 'nodes'>, id: string, isLevelTwo: boolean): string =>
  isLevelTwo ? String(nodes.findIndex((node) => node.id === id) + 1) : id;

/** The pair to which a cell belongs. */
export const pairAt = ({ pairs }: Pick<Matrix, 'pairs'>, { from, to }: Place): MatrixPair | undefined =>
  pairs.find(({ first, second }) => (first === from && second === to) || (first === to && second === from));
