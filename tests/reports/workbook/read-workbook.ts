import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { read, utils, type WorkBook } from 'xlsx';
import { convert } from '#tests/helpers/office.ts';

export const openWorkbook = (bytes: Uint8Array): WorkBook => read(bytes, { cellFormula: true });

/** Rewrites one part of the file. */
export function withPart(bytes: Uint8Array, name: string, change: (xml: string) => string): Uint8Array {
  const parts = unzipSync(bytes);
  const part = parts[name];
  if (!part) throw new Error(`No part ${name}`);
  return zipSync({ ...parts, [name]: strToU8(change(strFromU8(part))) });
}

export const partOf = (bytes: Uint8Array, name: string): string =>
  strFromU8(unzipSync(bytes)[name] ?? new Uint8Array());

/** The workbook as LibreOffice computes it: every cached result is taken out first, so that nothing is copied. */
export function recalculated(bytes: Uint8Array): WorkBook {
  const names = Object.keys(unzipSync(bytes)).filter((name) => name.startsWith('xl/worksheets/sheet'));
  const bare = names.reduce(
    (file, name) => withPart(file, name, (xml) => xml.replace(/<\/f><v>[^<]*<\/v>/g, '</f>')),
    bytes,
  );
  return openWorkbook(convert(bare, 'xlsx', 'xlsx'));
}

/** The rows of a sheet as plain values; an empty cell is ''. */
export function rowsOf(workbook: WorkBook, sheet: string): (string | number)[][] {
  const found = workbook.Sheets[sheet];
  if (!found) throw new Error(`No sheet ${sheet}`);
  return utils.sheet_to_json(found, { header: 1, defval: '', raw: true, blankrows: true });
}

/** A row of a sheet by the text in one of its cells. */
export function rowWith(workbook: WorkBook, sheet: string, words: string): (string | number)[] {
  const row = rowsOf(workbook, sheet).find((cells) => cells.includes(words));
  if (!row) throw new Error(`No row with ${words} in ${sheet}`);
  return row;
}
