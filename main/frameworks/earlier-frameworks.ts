import type { Assessment } from '#shared/assessment/assessment.ts';
import type { Framework } from '#shared/framework/framework.ts';
import type { Frameworks } from './frameworks.ts';

/** The frameworks that an assessment was moved from, with their words, as far as they are here; the last one first. */
export const earlierFrameworks = (
  frameworks: Frameworks,
  { earlierFrameworks: pins = [] }: Assessment,
  language: string,
): Framework[] => pins.toReversed().flatMap((pin) => (frameworks.find(pin) ? [frameworks.show(pin, language)] : []));
