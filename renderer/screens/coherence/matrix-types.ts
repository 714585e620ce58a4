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
