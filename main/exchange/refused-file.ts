import { AppError } from '#shared/contract/refusal.ts';
import type { FileFault } from '#shared/exchange/file-fault.ts';

/** Longest piece of a name from inside a file that a refusal quotes. */
const QUOTED_LENGTH = 120;

/** The refusal of a whole file from outside: its sentence says which file, where in it, and why. */
export function refusedFile(file: string, { where, why, values }: FileFault): AppError {
  return where === ''
    ? new AppError('file-refused', { ...values, file: quoted(file), why })
    : new AppError('file-refused-at', { ...values, file: quoted(file), where: quoted(where), why });
}

/** What a file calls itself or its parts, fit for a sentence: printable, short, and never read as a reference to another text. */
function quoted(name: string): string {
  const printable = name
    .toWellFormed()
    .replace(/\p{Cc}/gu, '�')
    .replaceAll('$t(', '$ t(');
  return printable.length > QUOTED_LENGTH ? `${printable.slice(0, QUOTED_LENGTH)}…`.toWellFormed() : printable;
}
