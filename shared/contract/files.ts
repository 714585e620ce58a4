import { z } from 'zod';
import { PIECE_BYTES } from './file-rules.ts';

/** What a file is brought in as; it decides how large it may be. */
export const FILE_KINDS = [
  'package',
  'questionnaire',
  'framework',
  'attachment',
  'backup',
  'report',
  'logo',
  'template',
] as const;
export const fileKind = z.enum(FILE_KINDS, 'unknown-file-kind');
export type FileKind = z.infer<typeof fileKind>;

/** Stands for a file that was brought in; good for one use within ten minutes. */
export const fileToken = z.string().min(1).max(100);

/** A file that was brought in, as the screens know it: never its path. */
export interface OfferedFile {
  readonly token: string;
  readonly fileName: string;
  readonly sizeBytes: number;
}

/** One step of sending a file in pieces. */
export const fileStep = z.discriminatedUnion('step', [
  z.object({ step: z.literal('begin'), fileName: z.string().max(1_000), kind: fileKind }),
  z.object({
    step: z.literal('piece'),
    sending: z.uuid(),
    bytes: z.instanceof(Uint8Array).refine(({ byteLength }) => byteLength <= PIECE_BYTES),
  }),
  z.object({ step: z.literal('end'), sending: z.uuid() }),
  z.object({ step: z.literal('abandon'), sending: z.uuid() }),
]);
export type FileStep = z.infer<typeof fileStep>;

/** What the dialog is to choose. */
export const fileChoice = z.object({ kind: fileKind, isMultiple: z.boolean() });
export type FileChoice = z.infer<typeof fileChoice>;
