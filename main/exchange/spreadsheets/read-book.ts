import { read, utils, type WorkBook, type WorkSheet } from 'xlsx';
import { BOOK_LIMITS, type RawBook, type RawCell, type RawRow, type RawSheet } from '#shared/exchange/raw-book.ts';
import { refusedFile } from '../refused-file.ts';
import { spreadsheetKind } from './spreadsheet-kind.ts';

/** Reads any spreadsheet into plain rows of text. Only ever called in a worker: the file may be made to do harm. */
export function readBook(bytes: Uint8Array, file: string): RawBook {
  const kind = spreadsheetKind(bytes, file);
  const workbook = refusing(file, () =>
    kind === 'text'
      ? read(decoded(bytes), { type: 'string', raw: true, sheetRows: BOOK_LIMITS.rows + 1 })
      : read(bytes, { type: 'buffer', cellFormula: true, cellHTML: false, sheetRows: BOOK_LIMITS.rows + 1 }),
  );
  return { sheets: workbook.SheetNames.slice(0, BOOK_LIMITS.sheets).map((name) => rawSheet(name, workbook)) };
}

function refusing<T>(file: string, work: () => T): T {
  try {
    return work();
  } catch (error) {
    const isLocked = error instanceof Error && /password|encrypt/i.test(error.message);
    throw refusedFile(file, { where: '', why: isLocked ? 'password-protected' : 'not-readable' });
  }
}

/** CSV comes as UTF-8 from every program of today; what is none is read as Windows wrote it. */
function decoded(bytes: Uint8Array): string {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return new TextDecoder('windows-1252').decode(bytes);
  }
}

function rawSheet(name: string, workbook: WorkBook): RawSheet {
  const sheet = workbook.Sheets[name] ?? {};
  const merged = mergedCells(sheet);
  const rows = new Map<number, RawCell[]>();
  let isCut = isBeyond(sheet['!fullref'] ?? sheet['!ref']);
  let count = 0;
  for (const address of Object.keys(sheet)) {
    if (address.startsWith('!')) continue;
    const { r, c } = utils.decode_cell(address);
    const cell = rawCell(sheet, address, c + 1, merged.has(address));
    if (!cell) continue;
    count += 1;
    if (r >= BOOK_LIMITS.rows || c >= BOOK_LIMITS.columns || count > BOOK_LIMITS.cells) {
      isCut = true;
      continue;
    }
    const row = rows.get(r + 1) ?? [];
    rows.set(r + 1, row);
    row.push(cell);
  }
  const inOrder = [...rows].sort(([a], [b]) => a - b).map(([row, cells]): RawRow => ({ row, cells }));
  return { name, rows: inOrder, isCut };
}

function rawCell(sheet: WorkSheet, address: string, column: number, isMerged: boolean): RawCell | undefined {
  // The library's types leave open what lies at an address; its own are those of a cell.
  const cell = sheet[address] as { readonly t?: string; readonly v?: unknown; readonly f?: string } | undefined;
  const words = cell?.v === undefined || cell.v === null ? '' : String(cell.v);
  if (!cell || (words === '' && cell.f === undefined)) return undefined;
  const doubt = doubtOf(cell, isMerged);
  return { column, text: words.slice(0, BOOK_LIMITS.cellText).toWellFormed(), ...(doubt ? { doubt } : {}) };
}

function doubtOf(cell: { readonly t?: string; readonly f?: string }, isMerged: boolean): RawCell['doubt'] {
  if (cell.f !== undefined) return 'holds-formula';
  if (cell.t === 'e') return 'holds-error';
  return isMerged ? 'merged-cells' : undefined;
}

/** The cells that keep the text of a merged area; whom it is meant for nobody can tell. */
const mergedCells = (sheet: WorkSheet): ReadonlySet<string> =>
  new Set((sheet['!merges'] ?? []).map(({ s }) => utils.encode_cell(s)));

function isBeyond(reference: unknown): boolean {
  if (typeof reference !== 'string') return false;
  const { e } = utils.decode_range(reference);
  return e.r >= BOOK_LIMITS.rows || e.c >= BOOK_LIMITS.columns;
}
