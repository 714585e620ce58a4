import { existsSync, mkdirSync, readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { writeFileAtomically } from '#main/core/write-file-atomically.ts';
import { AppError } from '#shared/contract/refusal.ts';

/** Writes files into a folder that is new or empty: nothing of anybody's is written over. */
export function writeFolder(folder: string, files: readonly { readonly name: string; readonly text: string }[]): void {
  if (existsSync(folder) && (!statSync(folder).isDirectory() || readdirSync(folder).length > 0))
    throw new AppError('folder-not-empty', { folder });
  try {
    mkdirSync(folder, { recursive: true });
  } catch {
    throw new AppError('file-locked', { file: folder });
  }
  for (const { name, text } of files) writeFileAtomically(join(folder, name), new TextEncoder().encode(text));
}
