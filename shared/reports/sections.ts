/** The parts of the annex before its own annexes, in the framework's order; the place in this list is the number (framework F1). */
export const BODY_SECTIONS = [
  'summary',
  'method',
  'context',
  'plan-review',
  'results',
  'obstacles',
  'coherence',
  'impact',
  'action',
  'practices',
] as const;
export type BodySection = (typeof BODY_SECTIONS)[number];

/** The parts of section 10, with page numbers of their own. */
export const ANNEX_SECTIONS = [
  'answers',
  'not-applicable',
  'dont-know',
  'disagreements',
  'tags',
  'sources',
  'changes',
  'colophon',
] as const;
export type AnnexSection = (typeof ANNEX_SECTIONS)[number];

export const SECTIONS = [...BODY_SECTIONS, ...ANNEX_SECTIONS] as const;
export type Section = (typeof SECTIONS)[number];

/** The chosen ones of a list in the order in which they were chosen. */
export const chosenOf = <S extends Section>(list: readonly S[], chosen: readonly Section[]): S[] =>
  chosen.flatMap((section) => list.filter((each) => each === section));
