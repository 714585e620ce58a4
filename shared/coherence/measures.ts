import { type Cells, effectAt, isEnoughDiscussed } from './matrix.ts';

/** What a node does and receives (framework E3). Blanks count 0; helps and harms also stand apart, since +3 and −3 would hide each other. */
export interface NodeMeasures {
  readonly out: number;
  readonly in: number;
  readonly net: number;
  readonly positiveOut: number;
  readonly negativeOut: number;
  readonly positiveIn: number;
  readonly negativeIn: number;
  /** Out ÷ (3 · (n − 1)), −1 to 1. */
  readonly outNormalised: number;
  /** Effect through one other node, without the way back; null under 80 % discussed, like all below. */
  readonly secondOrder: number | null;
  /** Second order ÷ (9 · (n − 1) · (n − 2)). */
  readonly secondOrderNormalised: number | null;
  /** Out + ½ second order: the half weight is a choice of this framework. */
  readonly influence: number | null;
}

const sum = (values: readonly number[]) => values.reduce((total, value) => total + value, 0);
const helps = (values: readonly number[]) => sum(values.filter((value) => value > 0));
const harms = (values: readonly number[]) => sum(values.filter((value) => value < 0));

export function measuresOf(cells: Cells): readonly NodeMeasures[] {
  const nodes = cells.map((_, index) => index);
  const at = (row: number, column: number) => (row === column ? 0 : (effectAt(cells, row, column) ?? 0));
  const outOf = (row: number) => sum(nodes.map((column) => at(row, column)));
  const isWhole = isEnoughDiscussed(cells);
  const others = cells.length - 1;
  return nodes.map((node) => {
    const row = nodes.map((column) => at(node, column));
    const column = nodes.map((other) => at(other, node));
    const out = sum(row);
    const second = sum(nodes.map((other) => at(node, other) * (outOf(other) - at(other, node))));
    return {
      out,
      in: sum(column),
      net: out - sum(column),
      positiveOut: helps(row),
      negativeOut: harms(row),
      positiveIn: helps(column),
      negativeIn: harms(column),
      outNormalised: others > 0 ? out / (3 * others) : 0,
      secondOrder: isWhole ? second : null,
      secondOrderNormalised: isWhole && others > 1 ? second / (9 * others * (others - 1)) : null,
      influence: isWhole ? out + second / 2 : null,
    };
  });
}
