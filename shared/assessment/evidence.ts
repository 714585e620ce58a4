import { z } from 'zod';
import { assessmentId, evidenceId } from './ids.ts';
import { filledText, TEXT_LIMITS, text } from './text.ts';

/** What a person fills in to cite a document. */
export const citation = z.object({
  title: filledText(TEXT_LIMITS.line),
  body: text(TEXT_LIMITS.line),
  year: z.int('year-out-of-range').min(1800, 'year-out-of-range').max(2200, 'year-out-of-range').nullable(),
  page: text(TEXT_LIMITS.line),
  link: text(TEXT_LIMITS.reason),
});
export type Citation = z.infer<typeof citation>;

/** A citation that supports answers. */
export const evidence = citation.extend({ id: evidenceId, assessmentId });
export type Evidence = z.infer<typeof evidence>;
