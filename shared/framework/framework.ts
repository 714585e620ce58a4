import { z } from 'zod';
import { frameworkPin } from '../assessment/assessment.ts';
import type { ModuleId } from '../assessment/ids.ts';
import { frameworkSources } from './sources.ts';
import { indicatorStructure, moduleStructure } from './structure.ts';
import { indicatorTexts, moduleTexts } from './texts.ts';

const indicator = indicatorStructure.extend(indicatorTexts.shape);
export type Indicator = z.infer<typeof indicator>;

const frameworkModule = moduleStructure.extend(moduleTexts.shape).extend({ indicators: z.array(indicator) });
export type FrameworkModule = z.infer<typeof frameworkModule>;

/** A framework as people meet it: structure and the words of one language joined. */
export const framework = frameworkPin.extend({
  title: z.string(),
  language: z.string(),
  revision: z.int().positive(),
  modules: z.array(frameworkModule),
  roles: z.record(z.string(), z.string()),
  sdg: z.record(z.string(), z.string()),
  gcm: z.record(z.string(), z.string()),
  gcmNote: z.string(),
  /** Elements of the founding note, with their words. */
  elements: z.array(frameworkSources.shape.elements.element.extend({ title: z.string(), text: z.string() })),
  noteGroups: z.record(z.string(), z.string()),
  sources: frameworkSources.shape.sources,
  glossary: z.array(
    z.object({
      id: z.string(),
      term: z.string(),
      also: z.array(z.string()),
      definition: z.string(),
      isListedOnly: z.boolean().optional(),
    }),
  ),
});
export type Framework = z.infer<typeof framework>;

/** What rules need of a framework: no words. */
export type FrameworkShape = {
  readonly modules: readonly {
    readonly id: ModuleId;
    /** Lead roles, the usual one first. */
    readonly lead: readonly string[];
    readonly indicators: readonly z.infer<typeof indicatorStructure>[];
  }[];
};
