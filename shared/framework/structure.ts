import { z } from 'zod';
import { weight } from '../assessment/assessment.ts';
import { indicatorId, moduleId } from '../assessment/ids.ts';
import { noteElementId, sourceId } from './sources.ts';
import { DIRECTIONS, STAGES } from './stages.ts';

const stage = z.enum(STAGES);
const direction = z.enum(DIRECTIONS);

export const indicatorStructure = z.strictObject({
  id: indicatorId,
  stage,
  direction,
  critical: z.boolean(),
  short: z.boolean(),
  weight,
  sdg: z.array(z.string().regex(/^\d{1,2}\.[0-9a-z]{1,2}$/)).min(1),
  gcm: z.array(z.int().min(1).max(23)).min(1),
  /** Elements of the founding note that it carries. */
  note: z.array(noteElementId),
  sources: z.array(sourceId),
  /** In a framework that is based on another: the words changed, and still ask the same. */
  sameMeaning: z.literal(true).optional(),
});
export type IndicatorStructure = z.infer<typeof indicatorStructure>;

export const moduleStructure = z.strictObject({
  id: moduleId,
  kind: z.enum(['area', 'cross-cutting']),
  lead: z.array(z.string()).min(1),
  minutes: z.int().positive(),
  indicators: z.array(indicatorStructure).min(1),
});

/** Small letters, digits and hyphens. */
export const frameworkKey = z
  .string()
  .max(60)
  .regex(/^[a-z][a-z0-9-]*$/);

/** A framework without words: immutable once published, known by its hash. */
export const frameworkStructure = z.strictObject({
  key: frameworkKey,
  version: z.int().positive(),
  /** The framework that this one was copied from, or an earlier version of itself. */
  basedOn: z.strictObject({ key: frameworkKey, version: z.int().positive() }).optional(),
  modules: z.array(moduleStructure).min(1),
});
export type FrameworkStructure = z.infer<typeof frameworkStructure>;
