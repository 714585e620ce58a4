import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { read, utils, type WorkBook } from 'xlsx';
import { convert, convertAll } from '#tests/helpers/office.ts';

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

/** Every cached result is taken out, so that nothing of it is copied. */
function withoutResults(bytes: Uint8Array): Uint8Array {
  const parts = unzipSync(bytes);
  for (const [name, part] of Object.entries(parts))
    if (name.startsWith('xl/worksheets/sheet'))
      parts[name] = strToU8(strFromU8(part).replace(/<\/f><v>[^<]*<\/v>/g, '</f>'));
  return zipSync(parts);
}

/** Workbooks as LibreOffice computes them. */
export const allRecalculated = (files: readonly Uint8Array[]): WorkBook[] =>
  convertAll(files.map(withoutResults), 'xlsx', 'xlsx').map(openWorkbook);

/** The workbook as LibreOffice computes it. */
export const recalculated = (bytes: Uint8Array): WorkBook =>
  openWorkbook(convert(withoutResults(bytes), 'xlsx', 'xlsx'));

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
