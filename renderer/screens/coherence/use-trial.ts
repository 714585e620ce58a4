import { useState } from 'react';
import type { Effect } from '#shared/coherence/matrix.ts';
import { readCells } from '#shared/coherence/matrix-reading.ts';
import { isAt, type Matrix, type Place } from './matrix-types.ts';

/** "What if": cells changed on the screen only, and what they would come to. */
export function useTrial(record: Matrix) {
  const [changed, setChanged] = useState<readonly (Place & { readonly score: Effect | null })[] | null>(null);
  return {
    isOn: changed !== null,
    matrix: changed === null ? record : tried(record, changed),
    start: () => setChanged((now) => now ?? []),
    stop: () => setChanged(null),
    set: ({ from, to }: Place, score: Effect | null) =>
      setChanged((now) => [...(now ?? []).filter((each) => !isAt({ from, to }, each)), { from, to, score }]),
  };
}

function tried(record: Matrix, changed: readonly (Place & { readonly score: Effect | null })[]): Matrix {
  const cells = record.cells.map((cell) => {
    const change = changed.find((each) => isAt(each, cell));
    return change ? { ...cell, score: change.score } : cell;
  });
  const meetingOf = (first: string, second: string) =>
    record.pairs.find((pair) => pair.first === first && pair.second === second) ?? NOBODY;
  return { ...record, cells, ...readCells(record.nodes, cells, meetingOf) };
}

const NOBODY = { now: null, whoMeets: '', note: '' } as const;
