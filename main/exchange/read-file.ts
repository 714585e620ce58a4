import { readFile } from 'node:fs/promises';
import type { ReportReading } from '#main/reports/verify/read-report.ts';
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
  /** What it is brought in as, where its content alone does not tell. */
  readonly as?: 'report' | 'template';
  /** Attached files to be handed out, by SHA-256. */
  readonly wanted?: readonly string[];
}

/** A file from outside as plain data; nothing of it has been stored. */
export type FileContent =
  | { readonly kind: 'package'; readonly content: PackageContent }
  /** Wants a passphrase. */
  | { readonly kind: 'locked-package' }
  | { readonly kind: 'spreadsheet'; readonly content: RawBook }
  | { readonly kind: 'report'; readonly content: ReportReading }
  | { readonly kind: 'template'; readonly content: Uint8Array };

/** What is left when a package is asked for. */
export type PackageFile = Extract<FileContent, { readonly kind: 'package' | 'locked-package' }>;

/** Reads a file from outside, whatever it is. Throws an `AppError` that says which file, where and why. */
export async function readExchangeFile({ path, file, passphrase, wanted, as }: ReadOrder): Promise<FileContent> {
  const bytes = new Uint8Array(await readFile(path));
  if (as === 'report') return { kind: 'report', content: await readReportFile(bytes, file) };
  if (as === 'template') return { kind: 'template', content: await readTemplateFile(bytes, file) };
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

async function readReportFile(bytes: Uint8Array, file: string): Promise<ReportReading> {
  const { readReport } = await import('#main/reports/verify/read-report.ts');
  return readReport(bytes, file);
}

async function readTemplateFile(bytes: Uint8Array, file: string): Promise<Uint8Array> {
  const { readTemplate } = await import('#main/reports/word/read-template.ts');
  return readTemplate(bytes, file);
}

/** The reader of spreadsheets is large, and most files are packages. */
async function readSpreadsheet(bytes: Uint8Array, file: string): Promise<RawBook> {
  const { readBook } = await import('./spreadsheets/read-book.ts');
  return readBook(bytes, file);
}
