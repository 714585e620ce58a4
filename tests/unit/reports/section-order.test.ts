import { expect, it } from 'vitest';
import { chosenSections, moved, sectionOrderOf } from '#renderer/screens/reports/section-order.ts';
import { BODY_SECTIONS, SECTIONS } from '#shared/reports/sections.ts';

it('keeps what is as usual as no choice at all', () => {
  expect(chosenSections(sectionOrderOf(null))).toBeNull();
});

it('turns a choice into a list and back', () => {
  const chosen = ['results', 'method', 'sources'] as const;
  expect(chosenSections(sectionOrderOf([...chosen]))).toEqual(chosen);
  expect(sectionOrderOf([...chosen]).order).toHaveLength(SECTIONS.length);
});

it('moves a section by one place among its own, and at the end nowhere', () => {
  const up = moved(SECTIONS, 'context', -1, BODY_SECTIONS);
  expect(up.slice(0, 4)).toEqual(['summary', 'context', 'method', 'plan-review']);
  expect(moved(SECTIONS, 'summary', -1, BODY_SECTIONS)).toEqual(SECTIONS);
  expect(moved(SECTIONS, 'practices', 1, BODY_SECTIONS)).toEqual(SECTIONS);
});
