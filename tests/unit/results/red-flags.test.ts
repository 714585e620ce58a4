import { expect, it } from 'vitest';
import type { AnswerValue } from '#shared/assessment/answer.ts';
import { redFlags } from '#shared/results/red-flags.ts';
import { indicatorOf, item } from '#tests/helpers/scored-items.ts';

const tagged = (id: string, critical: boolean, value: AnswerValue | null) => ({
  ...item(value),
  indicator: indicatorOf(id, { critical }),
});

it.each([
  [0, true],
  [1, true],
  [2, false],
  [4, false],
  ['DK', false],
  ['NA', false],
  [null, false],
] as const)('a critical indicator at %s: red flag %s', (value, raised) => {
  expect(redFlags([tagged('LAB-01', true, value)])).toEqual(raised ? ['LAB-01'] : []);
});

it('never flags what is not critical, and keeps the framework’s order', () => {
  expect(redFlags([tagged('TRA-01', true, 1), tagged('LAB-02', false, 0), tagged('LAB-01', true, 0)])).toEqual([
    'TRA-01',
    'LAB-01',
  ]);
});
