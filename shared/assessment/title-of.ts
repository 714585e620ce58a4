import type { Assessment } from './assessment.ts';

/** How an assessment is named in lists and on covers: "Ombreda, Round 1 (2025)". */
export const titleOf = ({
  place,
  round,
}: Pick<Assessment, 'place'> & { readonly round: Pick<Assessment['round'], 'label'> }): string =>
  `${place}, ${round.label}`;
