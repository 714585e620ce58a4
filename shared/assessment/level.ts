/** The answer scale of framework C2, from absent to working and checked. */
export const LEVELS = [0, 1, 2, 3, 4] as const;
export type Level = (typeof LEVELS)[number];

/** Whether a value is a level, and not NA, DK or unanswered. */
export const isLevel = (value: Level | 'NA' | 'DK' | null): value is Level => typeof value === 'number';
