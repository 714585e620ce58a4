import type { FileKind } from './files.ts';

const MEGABYTE = 1024 * 1024;

/** What may be brought in: the largest size in bytes, and the endings that a dialog offers. */
export const FILE_RULES: Readonly<
  Record<FileKind, { readonly limitBytes: number; readonly endings: readonly string[] }>
> = {
  package: { limitBytes: 400 * MEGABYTE, endings: ['mainstay'] },
  questionnaire: { limitBytes: 20 * MEGABYTE, endings: ['xlsx', 'xls', 'ods', 'csv'] },
  // As large as all backups together may be.
  backup: { limitBytes: 2_048 * MEGABYTE, endings: ['sqlite', 'mainstay-backup'] },
  logo: { limitBytes: 2 * MEGABYTE, endings: ['png', 'jpg', 'jpeg'] },
  framework: { limitBytes: 5 * MEGABYTE, endings: ['yaml', 'yml', 'zip'] },
  template: { limitBytes: 20 * MEGABYTE, endings: ['docx'] },
  report: { limitBytes: 60 * MEGABYTE, endings: ['docx', 'xlsx'] },
  attachment: {
    limitBytes: 20 * MEGABYTE,
    endings: ['pdf', 'docx', 'xlsx', 'odt', 'ods', 'csv', 'txt', 'png', 'jpg', 'jpeg'],
  },
};

/** Bytes as whole megabytes, for the sentence of a refusal. */
export const inMegabytes = (bytes: number): number => Math.round(bytes / MEGABYTE);

/** The headers of `POST /files`; the name is percent-encoded. */
export const FILE_NAME_HEADER = 'x-file-name';
export const FILE_KIND_HEADER = 'x-file-kind';

/** A dropped file crosses to the desktop program in pieces of at most this size, in bytes. */
export const PIECE_BYTES = MEGABYTE;
