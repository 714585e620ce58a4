import { describe, expect, it } from 'vitest';
import { cellProposal, isCellToSettle } from '#shared/coherence/cell-proposal.ts';
import type { Effect } from '#shared/coherence/matrix.ts';

describe('one cell as several bodies see it', () => {
  it.each<[Effect[], Effect | null, boolean]>([
    [[], null, false],
    [[2], 2, false],
    [[1, 2], 1, false],
    [[-2, -1], -1, false],
    [[0, 1], 0, false],
    [[-1, 0], 0, false],
    [[0, 2], 0, true],
    [[-1, 1], -1, true],
    [[1, 2, 3], 2, true],
    [[-3, 1, 1], 1, true],
    [[3, 2], 2, false],
    [[-2, -1, 1, 2], -1, true],
  ])('%j is proposed as %j', (values, proposed, isToSettle) => {
    expect(cellProposal(values)).toBe(proposed);
    expect(cellProposal(values.toReversed())).toBe(proposed);
    expect(isCellToSettle(values)).toBe(isToSettle);
  });
});
