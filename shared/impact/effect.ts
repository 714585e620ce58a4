import { z } from 'zod';
import { evidenceGrade } from '../assessment/answer.ts';
import { TEXT_LIMITS, text } from '../assessment/text.ts';
import { rowId, rowRecord, sheet } from '../sheets/sheet.ts';
import { MITIGATION_KINDS } from './mitigation.ts';
import { policySheet } from './policy.ts';
import { DURATIONS, EXTENTS, LIKELIHOODS, MAGNITUDES, VULNERABILITIES } from './significance.ts';

const line = text(TEXT_LIMITS.line);
const paragraph = text(TEXT_LIMITS.reason);
const listKey = (missing: string) => z.string(missing).min(1, missing).max(80);

const magnitude = z.literal(MAGNITUDES, 'not-on-scale');
const likelihood = z.literal(LIKELIHOODS, 'not-on-scale');

/** What is done about an effect, and what is expected to be left of it (framework D4). */
const mitigation = z.object({
  kind: z.enum(MITIGATION_KINDS),
  measure: paragraph,
  owner: line,
  date: z.union([z.literal(''), z.iso.date('not-a-date')]),
  cost: line,
  magnitudeAfter: magnitude,
  likelihoodAfter: likelihood,
  /** Who accepts what is left. */
  acceptedBy: line,
  /** What shows whether it works, and when to look again. */
  indicator: paragraph,
});
export type Mitigation = z.infer<typeof mitigation>;

/** One row of the appraisal: what an option does to a group through a channel (framework D3). */
export const effect = z.object({
  id: rowId,
  policyId: rowId,
  optionId: rowId,
  group: listKey('effect-needs-group'),
  channel: listKey('unknown-channel'),
  direction: z.enum(['+', '-']),
  magnitude,
  extent: z.literal(EXTENTS, 'not-on-scale'),
  duration: z.literal(DURATIONS, 'not-on-scale'),
  likelihood,
  vulnerability: z.literal(VULNERABILITIES, 'not-on-scale'),
  grade: evidenceGrade,
  /** A legal duty could be breached. */
  touchesRights: z.boolean(),
  /** How it happens, and where this is known from. */
  text: paragraph,
  source: paragraph,
  mitigation: mitigation.nullable(),
});
export type ImpactEffect = z.infer<typeof effect>;

export const effectSheet = sheet(
  'effect',
  effect,
  ({ id }) => id,
  ({ policyId }) => [rowRecord({ name: policySheet.name, idOf: (id: string) => id }, policyId)],
);
