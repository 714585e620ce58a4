import { z } from 'zod';
import { assessmentId, respondentId } from '../assessment/ids.ts';
import { nodeId } from '../coherence/interaction.ts';
import { command } from './operation.ts';
import { delivery } from './reports.ts';

/** What a room without enough laptops is given to write on. */
export const PAPER_KINDS = ['forms', 'group-sheets', 'wall-cards'] as const;
const paperKind = z.enum(PAPER_KINDS);
export type PaperKind = z.infer<typeof paperKind>;

export const papersContract = {
  /** Paper to print, as a Word file: forms of indicators, a sheet a group, or a card for each pair of the matrix. */
  'papers.make': command(
    z.object({
      assessmentId,
      kind: paperKind,
      language: z.string().max(20),
      /** Codes of modules and ids of indicators, in the order in which they are printed; none is all that the assessment asks. */
      asked: z.array(z.string().max(20)).max(200),
      /** The groups that get a sheet; none is one sheet without a name. */
      groupIds: z.array(respondentId).max(50),
      /** Pairs that get a card; none is all pairs of the level. */
      pairs: z.array(z.tuple([nodeId, nodeId])).max(200),
      /** Cards of the policy areas (1, also where it is left out) or of the named measures (2). */
      level: z.union([z.literal(1), z.literal(2)]).optional(),
    }),
    delivery,
  ),
} as const;
