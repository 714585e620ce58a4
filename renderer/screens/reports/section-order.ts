import type { ReportChoices } from '#shared/reports/report-choices.ts';
import { SECTIONS, type Section } from '#shared/reports/sections.ts';

/** Every section in the order of printing, and which of them are left out. */
export interface SectionOrder {
  readonly order: readonly Section[];
  readonly left: readonly Section[];
}

const USUAL: SectionOrder = { order: SECTIONS, left: [] };

/** What a choice means for the list on the screen: those left out keep their places, or follow where the order is another. */
export function sectionOrderOf(chosen: ReportChoices['sections']): SectionOrder {
  if (chosen === null) return USUAL;
  const left = SECTIONS.filter((section) => !chosen.includes(section));
  const isInOrder = SECTIONS.filter((section) => chosen.includes(section)).every((each, at) => each === chosen[at]);
  return { order: isInOrder ? SECTIONS : [...chosen, ...left], left };
}

/** The list on the screen as a choice; null where everything is as usual. */
export function chosenSections({ order, left }: SectionOrder): ReportChoices['sections'] {
  const isUsual = left.length === 0 && order.every((section, index) => section === SECTIONS[index]);
  return isUsual ? null : order.filter((section) => !left.includes(section));
}

/** Moves a section one place among those of its own list: `group` are the sections that may change places. */
export function moved(order: readonly Section[], section: Section, by: -1 | 1, group: readonly Section[]): Section[] {
  const own = order.filter((each) => group.includes(each));
  const other = own[own.indexOf(section) + by];
  if (other === undefined) return [...order];
  return order.map((each) => (each === section ? other : each === other ? section : each));
}
