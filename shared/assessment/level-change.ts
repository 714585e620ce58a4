import { z } from 'zod';
import { indicatorId } from './ids.ts';
import { LEVELS } from './level.ts';
import { TEXT_LIMITS, text } from './text.ts';

/** Why a level differs from the round before (framework C4); only a real change counts as progress. */
export const CHANGE_REASONS = ['real-change', 'better-evidence', 'correction', 'new-respondent'] as const;
export const changeReason = z.enum(CHANGE_REASONS, 'unknown-reason');
export type ChangeReason = z.infer<typeof changeReason>;

const level = z.literal(LEVELS);

/** The reason that a later round gives for one change of level. It holds for these two levels: when one of them moves, it must be given again. */
export const levelChange = z.object({
  indicatorId,
  from: level,
  to: level,
  reason: changeReason,
  note: text(TEXT_LIMITS.reason),
});
export type LevelChange = z.infer<typeof levelChange>;
