import type { EvidenceGrade } from '../assessment/answer.ts';

/** What one group said. */
export interface Voice<V> {
  readonly id: string;
  readonly name: string;
  readonly value: V;
  readonly grade: EvidenceGrade | null;
}

/** The voices of a room on the steps of a scale, as they stand on the wall. */
export interface Board<V> {
  /** One pile a step; in each, the groups in the order of the tables, never of arrival. */
  readonly piles: readonly { readonly step: V; readonly voices: readonly Voice<V>[] }[];
  /** Those whose value is no step, such as "don't know". */
  readonly aside: readonly Voice<V>[];
  /** Places of the lowest and the highest step that anyone chose; null where nobody chose one. */
  readonly lowest: number | null;
  readonly highest: number | null;
  /** Steps between them: 0 where all agree. */
  readonly apart: number;
}

/** Puts every voice on its step. */
export function boardOf<V>(voices: readonly Voice<V>[], steps: readonly V[]): Board<V> {
  const piles = steps.map((step) => ({ step, voices: voices.filter(({ value }) => value === step) }));
  const chosen = piles.flatMap(({ voices: pile }, place) => (pile.length > 0 ? [place] : []));
  const lowest = chosen[0] ?? null;
  const highest = chosen.at(-1) ?? null;
  return {
    piles,
    aside: voices.filter(({ value }) => !steps.includes(value)),
    lowest,
    highest,
    apart: lowest === null || highest === null ? 0 : highest - lowest,
  };
}
