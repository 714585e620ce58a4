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

/** What may be attached, told by its content. */
export const ATTACHED_TYPES = ['pdf', 'docx', 'xlsx', 'odt', 'ods', 'csv', 'txt', 'png', 'jpg'] as const;
const attachedType = z.enum(ATTACHED_TYPES);
export type AttachedType = z.infer<typeof attachedType>;

/** A file attached to a citation; its bytes lie in the library under their SHA-256. */
export const attachedFile = z.object({
  hash: z.string().regex(/^[0-9a-f]{64}$/),
  /** The file's own name, without folders, ending as its type does. */
  name: filledText(TEXT_LIMITS.line).regex(/^[^/\\]+$/),
  sizeBytes: z.int().positive(),
  type: attachedType,
});
export type AttachedFile = z.infer<typeof attachedFile>;

/** A citation that supports answers, with the document itself where it is attached. */
export const evidence = citation.extend({ id: evidenceId, assessmentId, file: attachedFile.optional() });
export type Evidence = z.infer<typeof evidence>;
