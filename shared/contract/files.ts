import { z } from 'zod';

/** What a file is brought in as; it decides how large it may be. */
export const FILE_KINDS = ['package', 'questionnaire', 'framework', 'attachment'] as const;
const fileKind = z.enum(FILE_KINDS, 'unknown-file-kind');
export type FileKind = z.infer<typeof fileKind>;

const MEGABYTE = 1024 * 1024;

/** What may be brought in: the largest size in bytes, and the endings that a dialog offers. */
export const FILE_RULES: Readonly<
  Record<FileKind, { readonly limitBytes: number; readonly endings: readonly string[] }>
> = {
  package: { limitBytes: 400 * MEGABYTE, endings: ['mainstay'] },
  questionnaire: { limitBytes: 20 * MEGABYTE, endings: ['xlsx', 'xls', 'ods', 'csv'] },
  framework: { limitBytes: 5 * MEGABYTE, endings: ['yaml', 'yml', 'zip'] },
  attachment: {
    limitBytes: 20 * MEGABYTE,
    endings: ['pdf', 'docx', 'xlsx', 'odt', 'ods', 'csv', 'txt', 'png', 'jpg', 'jpeg'],
  },
};

/** Bytes as whole megabytes, for the sentence of a refusal. */
export const inMegabytes = (bytes: number): number => Math.round(bytes / MEGABYTE);

/** Stands for a file that was brought in; good for one use within ten minutes. */
export const fileToken = z.string().min(1).max(100);

/** A file that was brought in, as the screens know it: never its path. */
export interface OfferedFile {
  readonly token: string;
  readonly fileName: string;
  readonly sizeBytes: number;
}
