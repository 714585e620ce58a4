import { read } from 'xlsx';
import type { ZipEntry } from '#main/exchange/read-zip.ts';
import { refusedFile } from '#main/exchange/refused-file.ts';

/** 'Scores'!$C$2, with or without its quotes. */
const CELL = /^'?((?:[^']|'')+?)'?!\$?([A-Z]{1,3})\$?(\d{1,7})$/;

/** What stands in each cell that bears the name of a figure; every entry of the zip is unpacked once with limits before the library reads it. */
export function namedFigures(
  bytes: Uint8Array,
  entries: readonly ZipEntry[],
  file: string,
): (readonly [name: string, words: string])[] {
  for (const entry of entries) entry.read();
  try {
    const book = read(bytes, { type: 'buffer', cellHTML: false, cellText: false });
    return (book.Workbook?.Names ?? []).flatMap(({ Name: name, Ref: reference }) => {
      const [, sheet = '', column = '', row = ''] = CELL.exec(reference) ?? [];
      if (!/^f_/i.test(name) || column === '') return [];
      // The library's types leave open what lies at an address; its own are those of a cell.
      const found = book.Sheets[sheet.replaceAll("''", "'")]?.[column + row] as { readonly v?: unknown } | undefined;
      return [[name, String(found?.v ?? '')] as const];
    });
  } catch {
    throw refusedFile(file, { where: '', why: 'not-readable' });
  }
}
