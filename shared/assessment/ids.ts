import { z } from 'zod';

export const assessmentId = z.uuid('unknown-id').brand<'AssessmentId'>();
export type AssessmentId = z.infer<typeof assessmentId>;

export const respondentId = z.uuid('unknown-id').brand<'RespondentId'>();
export type RespondentId = z.infer<typeof respondentId>;

export const evidenceId = z.uuid('unknown-id').brand<'EvidenceId'>();
export type EvidenceId = z.infer<typeof evidenceId>;

export const changeId = z.uuid('unknown-id').brand<'ChangeId'>();
export type ChangeId = z.infer<typeof changeId>;

/** Such as LAB-07: the module's code, a hyphen, a number of two or three digits. */
export const indicatorId = z
  .string()
  .regex(/^[A-Z]{2,5}-\d{2,3}$/, 'unknown-indicator')
  .brand<'IndicatorId'>();
export type IndicatorId = z.infer<typeof indicatorId>;

/** Such as LAB. */
export const moduleId = z
  .string()
  .regex(/^[A-Z]{2,5}$/, 'unknown-module')
  .brand<'ModuleId'>();
export type ModuleId = z.infer<typeof moduleId>;
