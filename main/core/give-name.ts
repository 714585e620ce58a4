import { renameSync } from 'node:fs';
import { basename } from 'node:path';
import { AppError } from '#shared/contract/refusal.ts';
import { freeName } from './free-name.ts';

/** What a system answers where a file stands that it will not let go: open in Word, write-protected, or a folder. */
const IN_USE = ['EACCES', 'EBUSY', 'EISDIR', 'EPERM'];

/** The last step of writing. The folder can be written to by now; where this name cannot, a free one beside it is named. */
export function giveName(draft: string, file: string): void {
  try {
    renameSync(draft, file);
  } catch (error) {
    const isInUse = error instanceof Error && 'code' in error && IN_USE.includes(String(error.code));
    throw isInUse ? new AppError('file-in-use', { file, other: basename(freeName(file)) }) : error;
  }
}
