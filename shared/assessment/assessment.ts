import { z } from 'zod';
import { assessmentId, indicatorId, moduleId, respondentId } from './ids.ts';
import { filledText, TEXT_LIMITS, text } from './text.ts';

const assessmentLevel = z.enum(['national', 'provincial', 'municipal', 'sector']);
const instrumentKind = z.enum(['prsp', 'national-plan', 'sdg-plan', 'nap', 'sector-plan', 'local-plan', 'other']);
const migrationRole = z.enum(['origin', 'transit', 'destination', 'return']);
const form = z.enum(['full', 'short']);
export const assessmentStatus = z.enum(['in-progress', 'closed', 'in-bin']);

/** A weight of an indicator: a whole number 1–5 (framework C3). */
export const weight = z.int('weight-out-of-range').min(1, 'weight-out-of-range').max(5, 'weight-out-of-range');

/** A module left out of an assessment; all its indicators count as not applicable. */
const moduleNotAssessed = z.object({ moduleId, reason: filledText(TEXT_LIMITS.reason) });

/** A day, written 2025-05-31. */
const day = z.iso.date('not-a-date');

/** What a person fills in at set-up. */
export const assessmentSetup = z.object({
  place: filledText(TEXT_LIMITS.line),
  level: assessmentLevel,
  instrument: z.object({ kind: instrumentKind, title: text(TEXT_LIMITS.line), period: text(TEXT_LIMITS.line) }),
  roles: z.array(migrationRole).max(4),
  form,
  modulesNotAssessed: z.array(moduleNotAssessed).max(50),
  weights: z.record(indicatorId, weight),
  /** Indicators that another body leads than the framework's lead roles say. */
  leadBodies: z.record(indicatorId, respondentId),
  /** Whether the lead body's answer is proposed where it has grade A (framework C4, an option). */
  leadRule: z.boolean(),
  language: z.string().regex(/^[a-z]{2,3}(-[A-Za-z0-9]{2,8})*$/, 'unknown-language'),
  currency: z.string().regex(/^([A-Z]{3})?$/, 'unknown-currency'),
  round: z.object({ label: filledText(TEXT_LIMITS.line), date: day }),
  baselineId: assessmentId.nullable(),
});
export type AssessmentSetup = z.infer<typeof assessmentSetup>;

/** Which framework an assessment is pinned to. */
export const frameworkPin = z.object({
  key: z.string().max(80),
  version: z.int().positive(),
  hash: z.string().regex(/^[0-9a-f]{64}$/),
});
export type FrameworkPin = z.infer<typeof frameworkPin>;

/** One run of one framework version for one country or place and planning instrument. */
export const assessment = assessmentSetup.extend({
  id: assessmentId,
  framework: frameworkPin,
  /** The frameworks that it was moved from, the first one first; absent where it was never moved. */
  earlierFrameworks: z.array(frameworkPin).min(1).optional(),
  status: assessmentStatus,
  /** Who closed or reopened it last, and why; absent while it was never closed. */
  statusNote: z
    .object({
      by: filledText(TEXT_LIMITS.line),
      reason: filledText(TEXT_LIMITS.reason),
      /** Of what was closed; rounds closed by earlier programs have none. */
      fingerprint: z
        .string()
        .regex(/^[0-9a-f]{64}$/)
        .optional(),
      at: z.iso.datetime(),
    })
    .optional(),
  /** The worked example this came from, so that it can be restored; null for an assessment of one's own. */
  sample: z.string().max(80).nullable(),
  createdAt: z.iso.datetime(),
  updatedAt: z.iso.datetime(),
});
export type Assessment = z.infer<typeof assessment>;
