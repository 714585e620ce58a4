import { readFile } from 'node:fs/promises';
import type { PackageContent } from '#shared/exchange/package-format.ts';
import type { RawBook } from '#shared/exchange/raw-book.ts';
import { unlockPackage } from './lock-package.ts';
import { readPackage } from './read-package.ts';
import { recogniseFile } from './recognise-file.ts';
import { refusedFile } from './refused-file.ts';

/** What is needed to read a file from outside: plain data, so that a worker can do it. */
export interface ReadOrder {
  readonly path: string;
  /** As people know the file, for refusals. */
  readonly file: string;
  /** Null while none was given. */
  readonly passphrase: string | null;
  /** Attached files to be handed out, by SHA-256. */
  readonly wanted?: readonly string[];
}

/** A file from outside as plain data; nothing of it has been stored. */
export type FileContent =
  | { readonly kind: 'package'; readonly content: PackageContent }
  /** Wants a passphrase. */
  | { readonly kind: 'locked-package' }
  | { readonly kind: 'spreadsheet'; readonly content: RawBook };

/** What is left when a package is asked for. */
export type PackageFile = Exclude<FileContent, { readonly kind: 'spreadsheet' }>;

/** Reads a file from outside, whatever it is. Throws an `AppError` that says which file, where and why. */
export async function readExchangeFile({ path, file, passphrase, wanted }: ReadOrder): Promise<FileContent> {
  const bytes = new Uint8Array(await readFile(path));
  switch (recogniseFile(bytes)) {
    case 'package':
      return { kind: 'package', content: readPackage(bytes, file, wanted) };
    case 'locked-package': {
      if (passphrase === null) return { kind: 'locked-package' };
      const zip = await unlockPackage(bytes, passphrase);
      if (typeof zip === 'string') throw refusedFile(file, { where: '', why: zip });
      return { kind: 'package', content: readPackage(zip, file, wanted) };
    }
    case 'zip':
    case 'other':
      return { kind: 'spreadsheet', content: await readSpreadsheet(bytes, file) };
  }
}

/** The reader of spreadsheets is large, and most files are packages. */
async function readSpreadsheet(bytes: Uint8Array, file: string): Promise<RawBook> {
  const { readBook } = await import('./spreadsheets/read-book.ts');
  return readBook(bytes, file);
}
