import { z } from 'zod';
import { TEXT_LIMITS, text } from '../assessment/text.ts';

/** Pieces that the rows of the plan have in common. */
export const line = text(TEXT_LIMITS.line);
export const paragraph = text(TEXT_LIMITS.reason);

export const year = z.int('year-out-of-range').min(1800, 'year-out-of-range').max(2200, 'year-out-of-range');

/** A day, or empty while none is known. */
export const dayOrNone = z.union([z.literal(''), z.iso.date('not-a-date')]);

/** A figure as people measure it: whatever number that prints in full. */
export const figureValue = z
  .number('value-out-of-range')
  .min(-1_000_000_000_000, 'value-out-of-range')
  .max(1_000_000_000_000, 'value-out-of-range');
