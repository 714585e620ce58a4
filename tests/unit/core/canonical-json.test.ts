import { expect, it } from 'vitest';
import { canonicalJson } from '#main/core/canonical-json.ts';

it('writes the example of RFC 8785', () => {
  const value = {
    numbers: [Number('333333333.33333329'), 1e30, 4.5, 2e-3, 0.000000000000000000000000001],
    string: '\u20ac$\u000f\u000aA\'\u0042\u0022\u005c\\"/',
    literals: [null, true, false],
  };
  expect(canonicalJson(value)).toBe(
    '{"literals":[null,true,false],"numbers":[333333333.3333333,1e+30,4.5,0.002,1e-27],"string":"€$\\u000f\\nA\'B\\"\\\\\\\\\\"/"}',
  );
});

it('orders keys by their UTF-16 units, digits as texts, at every depth', () => {
  const keys = { '\u20ac': 1, '\r': 2, '\ufb33': 3, '1': 4, '10': 5, '2': 6, '\u{1f600}': 7, '\u00f6': 8 };
  expect([...canonicalJson({ a: [keys] }).matchAll(/:(\d)/g)].map(([, digit]) => digit).join('')).toBe('24568173');
});

it('leaves out what is undefined, and refuses what JSON lacks', () => {
  expect(canonicalJson({ a: undefined, b: -0 })).toBe('{"b":0}');
  for (const value of [Number.NaN, Number.POSITIVE_INFINITY, 'a\ud800', { x: () => 0 }])
    expect(() => canonicalJson(value)).toThrow('Not expected');
});
