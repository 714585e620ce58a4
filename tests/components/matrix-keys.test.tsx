import { expect, it } from 'vitest';
import { keyChoice } from '#renderer/screens/coherence/key-choice.ts';
import { nextUndiscussed } from '#renderer/screens/coherence/matrix-walk.ts';

it.each([
  ['+', null, 1],
  ['-', null, -1],
  ['-', 2, -2],
  ['+', -3, 3],
  ['3', -1, -3],
  ['2', 1, 2],
  ['0', -2, 0],
  ['4', 1, undefined],
  ['x', 1, undefined],
] as const)('makes of %s on %s the effect %s', (key, score, expected) => {
  expect(keyChoice(key, score)).toBe(expected);
});

it('walks through the pairs, both directions of each, over what is discussed, and begins again', () => {
  const ids = ['A', 'B', 'C'] as const;
  const blank = {
    origin: 'none',
    reason: '',
    grade: null,
    condition: '',
    scoredBy: '',
    toSettle: false,
    voices: [],
  } as const;
  const figures = {
    name: '',
    aim: '',
    score: null,
    out: 0,
    in: 0,
    net: 0,
    positiveOut: 0,
    negativeOut: 0,
    positiveIn: 0,
  };
  const more = { negativeIn: 0, outNormalised: 0, secondOrder: null, secondOrderNormalised: null, influence: null };
  const matrix = {
    nodes: ids.map((id) => ({ id, ...figures, ...more })),
    cells: ids.flatMap((from) =>
      ids.flatMap((to) =>
        from === to ? [] : [{ from, to, score: from === 'A' && to === 'C' ? 0 : null, ...blank } as const],
      ),
    ),
  };
  const walk = [];
  let place = nextUndiscussed(matrix, null);
  for (let step = 0; step < 6; step += 1) {
    walk.push(`${place?.from}${place?.to}`);
    place = nextUndiscussed(matrix, place);
  }
  expect(walk).toEqual(['AB', 'BA', 'CA', 'BC', 'CB', 'AB']);
});
