import { describe, expect, it } from 'vitest';
import { keepWhole, netSteps, reversed } from '#shared/history/steps.ts';

it('sums up a record’s way through several changes, and turns it round', () => {
  const steps = netSteps([
    { record: 'a', before: null, after: 1 },
    { record: 'b', before: 7, after: null },
    { record: 'a', before: 1, after: 2 },
  ]);
  expect(steps).toEqual([
    { record: 'a', from: null, to: 2 },
    { record: 'b', from: 7, to: null },
  ]);
  expect(reversed(steps)[0]).toEqual({ record: 'a', from: 2, to: null });
});

describe('steps that leave nothing referring to what is gone', () => {
  /** A state names, as a list, the records that it refers to. */
  const refersTo = (_: string, state: unknown) => state as string[];

  it('leaves a record that another one needs', () => {
    const stored = new Map([
      ['body', []],
      ['answer', ['body']],
    ]);
    expect(keepWhole([{ record: 'body', from: [], to: null }], stored, refersTo)).toEqual([]);
  });

  it('takes both away together', () => {
    const stored = new Map<string, unknown>([
      ['body', []],
      ['answer', ['body']],
    ]);
    const steps = [
      { record: 'body', from: [], to: null },
      { record: 'answer', from: ['body'], to: null },
    ];
    expect(keepWhole(steps, stored, refersTo)).toEqual(steps);
  });

  it('does not bring back what refers to a record that is gone, nor what then needs that one', () => {
    const steps = [
      { record: 'answer', from: null, to: ['source'] },
      { record: 'agreed', from: null, to: ['answer'] },
    ];
    expect(keepWhole(steps, new Map(), refersTo)).toEqual([]);
  });
});
