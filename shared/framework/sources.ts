import { z } from 'zod';
import { indicatorId } from '../assessment/ids.ts';

/** One thing that the founding note asks for: where it stands in the note, and what carries it. */
const noteElement = z.strictObject({
  id: z.string().regex(/^[A-Z]{1,2}\d{1,2}[a-e]?$/),
  lines: z.string().min(1),
  code: z.string().optional(),
  carriedBy: z.array(indicatorId),
  sheet: z.string().optional(),
});

/** A publication or page that the framework rests on. */
const frameworkSource = z.strictObject({
  id: z.string().regex(/^[A-Z]{1,3}\d*$/),
  title: z.string().min(1),
  publisher: z.string(),
  year: z.int().optional(),
  link: z.string(),
  note: z.string().optional(),
});

/** Where a framework comes from: the founding note's elements, and every source once. */
export const frameworkSources = z.strictObject({ elements: z.array(noteElement), sources: z.array(frameworkSource) });
export type FrameworkSources = z.infer<typeof frameworkSources>;
