import type { FrameworkPin } from '#shared/assessment/assessment.ts';

/** Such as mainstay-1. */
export const frameworkName = ({ key, version }: Pick<FrameworkPin, 'key' | 'version'>): string => `${key}-${version}`;
