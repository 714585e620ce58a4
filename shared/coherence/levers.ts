import type { NodeMeasures } from './measures.ts';

type Node = Pick<NodeMeasures, 'positiveOut' | 'negativeOut'> & {
  readonly id: string;
  /** Score of the node's module, 0–100; null where it has none or is not rated. */
  readonly score: number | null;
};

/** Score that parts good procedure from the rest (framework E4). */
const GOOD = 50;

/** Areas that could help much and whose own procedure is still weak: positive out ≥ n − 1, score under 50. */
export const unusedLevers = (nodes: readonly Node[]): string[] =>
  nodes
    .filter(({ positiveOut, score }) => score !== null && score < GOOD && positiveOut >= nodes.length - 1)
    .map(({ id }) => id);

/** Areas whose procedure is good and whose content harms others: negative out ≤ −(n − 1) ÷ 2, score 50 or more. */
export const harmfulContent = (nodes: readonly Node[]): string[] =>
  nodes
    .filter(({ negativeOut, score }) => score !== null && score >= GOOD && 2 * negativeOut <= -(nodes.length - 1))
    .map(({ id }) => id);
