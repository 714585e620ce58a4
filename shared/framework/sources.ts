import { z } from 'zod';
import { indicatorId } from '../assessment/ids.ts';

/** Such as P1, PA1a or XO10. */
export const noteElementId = z.string().regex(/^[A-Z]{1,2}\d{1,2}[a-e]?$/);
/** Such as S22 or FN. */
export const sourceId = z.string().regex(/^[A-Z]{1,3}\d*$/);

/** One thing that the founding note asks for: where it stands in the note, and what carries it. */
const noteElement = z.strictObject({
  id: noteElementId,
  lines: z.string().min(1),
  code: z.string().optional(),
  carriedBy: z.array(indicatorId),
  /** Sheets and sections that carry it too: keys of the companion lists. */
  sheets: z.array(z.string()).optional(),
});

/** A publication or page that the framework rests on. */
const frameworkSource = z.strictObject({
  id: sourceId,
  title: z.string().min(1),
  publisher: z.string(),
  year: z.int().optional(),
  link: z.string(),
  note: z.string().optional(),
  /** What rests on it besides indicators: `sdg`, `gcm`, or a companion list by its name. */
  supports: z.array(z.string()).min(1).optional(),
});

/** Where a framework comes from: the founding note's elements, and every source once. */
export const frameworkSources = z.strictObject({ elements: z.array(noteElement), sources: z.array(frameworkSource) });
export type FrameworkSources = z.infer<typeof frameworkSources>;
