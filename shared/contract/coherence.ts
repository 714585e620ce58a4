import { z } from 'zod';
import { evidenceGrade } from '../assessment/answer.ts';
import { assessmentId, respondentId } from '../assessment/ids.ts';
import { conflict } from '../coherence/conflict.ts';
import { coordination } from '../coherence/coordination.ts';
import { cellName, interaction, matrixLevel, nodeId } from '../coherence/interaction.ts';
import { EFFECTS } from '../coherence/matrix.ts';
import { measure } from '../coherence/measure.ts';
import { COORDINATION, PAIR_TYPES } from '../coherence/pairs.ts';
import { LOOP_KINDS } from '../coherence/paths.ts';
import { rowId } from '../sheets/sheet.ts';
import { command, query } from './operation.ts';

const effect = z.literal(EFFECTS).nullable();
const step = z.literal(COORDINATION).nullable();

const node = z.object({
  id: nodeId,
  name: z.string(),
  aim: z.string(),
  /** Score of the module, 0–100. */
  score: z.number().nullable(),
  out: z.int(),
  in: z.int(),
  net: z.int(),
  positiveOut: z.int(),
  negativeOut: z.int(),
  positiveIn: z.int(),
  negativeIn: z.int(),
  outNormalised: z.number(),
  secondOrder: z.int().nullable(),
  secondOrderNormalised: z.number().nullable(),
  influence: z.number().nullable(),
});

const cell = z.object({
  from: nodeId,
  to: nodeId,
  score: effect,
  origin: z.enum(['agreed', 'proposed', 'own', 'none']),
  reason: z.string(),
  grade: evidenceGrade.nullable(),
  condition: z.string(),
  scoredBy: z.string(),
  toSettle: z.boolean(),
  voices: z
    .array(z.object({ respondentId, score: z.literal(EFFECTS), reason: z.string(), grade: evidenceGrade.nullable() }))
    .readonly(),
});

const pair = z.object({
  first: nodeId,
  second: nodeId,
  forward: effect,
  back: effect,
  type: z.enum(PAIR_TYPES),
  need: step,
  now: step,
  gap: z.int().nullable(),
  whoMeets: z.string(),
  note: z.string(),
});

const matrix = z.object({
  nodes: z.array(node),
  /** Row by row; the diagonal has none. */
  cells: z.array(cell),
  discussed: z.int(),
  total: z.int(),
  /** The most urgent first. */
  pairs: z.array(pair),
  /** Null under 80 % discussed, like paths. */
  loops: z.array(z.object({ first: nodeId, second: nodeId, kind: z.enum(LOOP_KINDS) })).nullable(),
  paths: z.array(z.object({ from: nodeId, through: nodeId, to: nodeId, effect: z.int() })).nullable(),
  leversUnused: z.array(nodeId),
  harmfulContent: z.array(nodeId),
  /** Those of this level. */
  conflicts: z.array(conflict),
});

export const coherenceContract = {
  /** The matrix of a level with all that it says. Without a language, nodes are named in English. */
  'coherence.get': query(
    z.object({
      assessmentId,
      level: matrixLevel,
      view: z.union([z.literal('agreed'), z.literal('proposed'), z.object({ respondentId })], 'unknown-view'),
      language: z.string().max(20).optional(),
    }),
    matrix,
  ),
  'coherence.saveCell': command(z.object({ assessmentId, cell: interaction }), interaction),
  /** Makes a cell "not discussed" again, which is not 0. */
  'coherence.clearCell': command(z.object({ assessmentId, cell: cellName }), z.object({})),
  'coherence.saveCoordination': command(z.object({ assessmentId, coordination }), coordination),
  'coherence.measures': query(z.object({ assessmentId }), z.array(measure)),
  'coherence.saveMeasure': command(z.object({ assessmentId, measure }), measure),
  /** With its cells, in one act. */
  'coherence.removeMeasure': command(z.object({ assessmentId, id: nodeId }), z.object({})),
  /** The conflict log: clashes between policies and what became of them. */
  'coherence.conflicts': query(z.object({ assessmentId }), z.array(conflict)),
  'coherence.saveConflict': command(z.object({ assessmentId, conflict }), conflict),
  'coherence.removeConflict': command(z.object({ assessmentId, id: rowId }), z.object({})),
} as const;
