/** Situation analysis, objectives, measures, budget, monitoring (framework C1). */
export const STAGES = ['SIT', 'OBJ', 'MEA', 'BUD', 'MON'] as const;
export type Stage = (typeof STAGES)[number];

/** Which acts on which (framework C1). */
export const DIRECTIONS = ['policy-to-migration', 'migration-to-policy', 'both'] as const;
