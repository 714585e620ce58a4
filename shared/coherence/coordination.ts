import { z } from 'zod';
import { respondentId } from '../assessment/ids.ts';
import { TEXT_LIMITS, text } from '../assessment/text.ts';
import { sheet } from '../sheets/sheet.ts';
import { matrixLevel, needsOf, nodeId } from './interaction.ts';
import { COORDINATION } from './pairs.ts';

/** How well a pair works together now, and who meets (framework E4); the first node comes before the second in the matrix. */
export const coordination = z
  .object({
    level: matrixLevel,
    respondentId: respondentId.nullable(),
    first: nodeId,
    second: nodeId,
    now: z.literal(COORDINATION, 'not-on-scale'),
    whoMeets: text(TEXT_LIMITS.reason),
    note: text(TEXT_LIMITS.reason),
  })
  .refine(({ first, second }) => first !== second, 'node-on-itself')
  .refine(({ level, respondentId: body }) => level === 1 || body === null, 'measures-agreed-only');
export type PairCoordination = z.infer<typeof coordination>;

export const coordinationSheet = sheet(
  'coordination',
  coordination,
  ({ level, respondentId: body, first, second }) => [level, body ?? 'agreed', first, second].join('/'),
  ({ level, respondentId: body, first, second }) => needsOf(level, body, [first, second]),
);
