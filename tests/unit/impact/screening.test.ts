import { describe, expect, it } from 'vitest';
import { isShallower, type ScreeningAnswer, screeningOf } from '#shared/impact/screening.ts';

/** "y" yes, "n" no, "?" not sure, "." not answered, in the order of the questions. */
const answersOf = (line: string): (ScreeningAnswer | null)[] =>
  [...line].map((sign) => (({ y: 'yes', n: 'no', '?': 'not-sure' })[sign] ?? null) as ScreeningAnswer | null);

describe('screening (framework D1)', () => {
  it.each([
    ['ynyyn?ynyy', 13, 'full'],
    ['nnnnnnnnnn', 0, 'stop'],
    ['ynnnnnnnnn', 2, 'stop'],
    ['y?nnnnnnnn', 3, 'short'],
    ['yyynnnnnnn', 6, 'short'],
    ['yyy?nnnnnn', 7, 'full'],
    ['nnnnnnnnny', 2, 'full'],
    ['nnnnnnnnn?', 1, 'stop'],
    ['.........y', 2, 'full'],
    ['yyyy......', 8, 'full'],
    ['yy........', 4, null],
    ['..........', 0, null],
  ] as const)('%s gives %i points and %s', (line, points, decision) => {
    expect(screeningOf(answersOf(line))).toMatchObject({ points, decision });
  });

  it('knows what is shallower than the rule', () => {
    expect(isShallower('short', 'full')).toBe(true);
    expect(isShallower('stop', 'short')).toBe(true);
    expect(isShallower('full', 'full')).toBe(false);
    expect(isShallower('full', 'stop')).toBe(false);
  });
});
