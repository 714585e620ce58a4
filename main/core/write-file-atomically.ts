import { closeSync, fsyncSync, openSync, rmSync, writeFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { AppError, type RefusalCode } from '#shared/contract/refusal.ts';
import { giveName } from './give-name.ts';

const KINDS: Readonly<Record<string, RefusalCode>> = {
  EACCES: 'file-locked',
  EBUSY: 'file-locked',
  EPERM: 'file-locked',
  EROFS: 'file-locked',
  ENOENT: 'file-locked',
  ENOSPC: 'disk-full',
  EDQUOT: 'disk-full',
  EFBIG: 'disk-full',
};

/** Writes a file whole or not at all: beside its place first, then renamed into it. */
export function writeFileAtomically(file: string, bytes: Uint8Array): void {
  const draft = join(dirname(file), `.${basename(file)}.${process.pid}.part`);
  try {
    const handle = openSync(draft, 'w');
    try {
      // Unlike writeSync, it goes on where the system took a part only, as a disk does that is nearly full.
      writeFileSync(handle, bytes);
      fsyncSync(handle);
    } finally {
      closeSync(handle);
    }
    giveName(draft, file);
  } catch (error) {
    rmSync(draft, { force: true });
    throw asFileRefusal(error, file) ?? error;
  }
}

/** The refusal for a file that cannot be written; undefined for anything else. */
export function asFileRefusal(error: unknown, file: string): AppError | undefined {
  const code = error instanceof Error && 'code' in error ? KINDS[String(error.code)] : undefined;
  return code && new AppError(code, { file });
}
