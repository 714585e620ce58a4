import { z } from 'zod';
import { assessmentId } from '../assessment/ids.ts';
import { filledText, TEXT_LIMITS } from '../assessment/text.ts';
import { effect } from '../impact/effect.ts';
import { policy } from '../impact/policy.ts';
import { DEPTHS } from '../impact/screening.ts';
import { BANDS } from '../impact/significance.ts';
import { rowId } from '../sheets/sheet.ts';
import { command, query } from './operation.ts';

const band = z.enum(BANDS);

const appraisedEffect = z.object({
  effect,
  intensity: z.number(),
  significance: z.number(),
  band,
  mustBeDealtWith: z.boolean(),
  verifyBeforeDecision: z.boolean(),
  isOpen: z.boolean(),
  residual: z.number().nullable(),
  residualBand: band.nullable(),
  reduction: z.number().nullable(),
});

const appraisal = z.object({
  policy,
  screening: z.object({ points: z.int(), answered: z.int(), decision: z.enum(DEPTHS).nullable() }),
  options: z
    .array(
      z.object({
        id: rowId,
        name: z.string(),
        cost: z.string(),
        gains: z.number(),
        harms: z.number(),
        losers: z.array(z.string()).readonly(),
        rightsAtStake: z.int(),
        effects: z.array(appraisedEffect).readonly(),
      }),
    )
    .readonly(),
});

const ofPolicy = z.object({ assessmentId, policyId: rowId });

export const impactContract = {
  /** Every policy under appraisal, with all its figures. */
  'impact.list': query(z.object({ assessmentId }), z.array(appraisal)),
  'impact.addPolicy': command(z.object({ assessmentId, title: filledText(TEXT_LIMITS.line) }), policy),
  /** What the changes leave out stays. A depth shallower than the rule's needs a reason, a recommendation a review date. */
  'impact.savePolicy': command(ofPolicy.extend({ changes: policy.omit({ id: true }).partial() }), policy),
  /** With all its effects; their states stay in history. */
  'impact.removePolicy': command(ofPolicy, z.object({})),
  /** Adds a row, or puts it in place of the one with its id. */
  'impact.saveEffect': command(z.object({ assessmentId, effect }), effect),
  'impact.removeEffect': command(z.object({ assessmentId, effectId: rowId }), z.object({})),
} as const;
