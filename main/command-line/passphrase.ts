import { readFileSync } from 'node:fs';
import { basename } from 'node:path';
import { AppError } from '#shared/contract/refusal.ts';
import type { ParsedArguments } from './parse-arguments.ts';

/** The passphrase in the file that was named: its first line, so that it stands neither in a list of processes nor in a shell's history. Null where none was named. */
export function passphraseOf({ options }: Pick<ParsedArguments, 'options'>): string | null {
  const file = options['passphrase-file'];
  if (file === undefined) return null;
  try {
    return readFileSync(file, 'utf8').split(/\r?\n/, 1)[0] ?? '';
  } catch {
    throw new AppError('file-unreadable', { file: basename(file) });
  }
}
