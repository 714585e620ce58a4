import { z } from 'zod';
import { evidenceGrade } from '../assessment/answer.ts';
import { respondentId } from '../assessment/ids.ts';
import { TEXT_LIMITS, text } from '../assessment/text.ts';
import { sheet } from '../sheets/sheet.ts';
import { EFFECTS } from './matrix.ts';

/** Names a node: an area such as LAB on level 1, a measure's id on level 2. */
export const nodeId = z
  .string()
  .regex(/^[A-Za-z0-9][A-Za-z0-9_-]*$/, 'unknown-node')
  .max(80, 'unknown-node');

/** 1 for the areas, 2 for named measures. */
export const matrixLevel = z.literal([1, 2]);

/** Which cell of whose matrix; no respondent is the matrix that all agreed on. */
export const cellName = z.object({
  level: matrixLevel,
  respondentId: respondentId.nullable(),
  from: nodeId,
  to: nodeId,
});
export type CellName = z.infer<typeof cellName>;

/** One cell of a matrix: how the row acts on the column (framework E1, E2). A cell nobody discussed has no row. */
export const interaction = cellName
  .extend({
    score: z.literal(EFFECTS, 'effect-out-of-range'),
    reason: text(TEXT_LIMITS.reason),
    grade: evidenceGrade.nullable(),
    /** What could change it, such as "if fees are capped". */
    condition: text(TEXT_LIMITS.reason),
    /** A body and a role, or the meeting. */
    scoredBy: text(TEXT_LIMITS.line),
  })
  .refine(({ from, to }) => from !== to, 'node-on-itself')
  .refine(({ level, respondentId: body }) => level === 1 || body === null, 'measures-agreed-only');
export type Interaction = z.infer<typeof interaction>;

/** Such as "1/agreed/LAB/TRA". */
export const cellId = ({ level, respondentId: body, from, to }: CellName): string =>
  [level, body ?? 'agreed', from, to].join('/');

/** What a row between two nodes needs: its respondent, and on level 2 the measures. */
export const needsOf = (level: 1 | 2, body: string | null, nodes: readonly string[]): string[] => [
  ...(body === null ? [] : [`respondent/${body}`]),
  ...(level === 2 ? nodes.map((id) => `measure/${id}`) : []),
];

export const interactionSheet = sheet('interaction', interaction, cellId, ({ level, respondentId: body, from, to }) =>
  needsOf(level, body, [from, to]),
);
