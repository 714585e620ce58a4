import { z } from 'zod';
import { filledText, TEXT_LIMITS, text } from '../assessment/text.ts';
import { sheet } from '../sheets/sheet.ts';
import { nodeId } from './interaction.ts';

/** More than these nobody can judge pair by pair (framework E1). */
export const MOST_MEASURES = 15;
/** Above these the program warns (framework E1). */
export const MANY_MEASURES = 12;

/** A named measure: a node of the matrix of level 2 (framework E1). */
export const measure = z.object({
  id: nodeId,
  name: filledText(TEXT_LIMITS.line),
  /** A body and a role, never a person. */
  owner: text(TEXT_LIMITS.line),
  /** The module that it belongs to, such as EDU; empty where it belongs to none. */
  moduleId: z.union([z.literal(''), z.string().regex(/^[A-Z]{2,5}$/, 'unknown-module')], 'unknown-module'),
  aim: text(TEXT_LIMITS.reason),
});

export const measureSheet = sheet('measure', measure, ({ id }) => id);
