import { hasHeader, type Sheet } from './sheet.ts';

/** A cell that bears a figure: its name, where it stands (counted from 1), and what it must hold. */
interface NamedCell {
  readonly name: string;
  readonly column: number;
  readonly row: number;
  readonly holds: string;
}

/** The named cells of a sheet. Where a name comes twice, the first one bears it. */
export function namedCells(sheet: Sheet): NamedCell[] {
  const first = hasHeader(sheet) ? 2 : 1;
  return sheet.rows.flatMap((cells, row) =>
    cells.flatMap((cell, column) => {
      if (cell.figure === undefined) return [];
      const holds = cell.kind === 'formula' ? String(cell.cached) : cell.kind === 'number' ? String(cell.value) : '';
      return [{ name: cell.figure, column: column + 1, row: row + first, holds }];
    }),
  );
}

/** Every figure of a workbook, by the name of its cell. */
export const figuresOfSheets = (sheets: readonly Sheet[]): Map<string, string[]> =>
  new Map(sheets.flatMap((sheet) => namedCells(sheet).map(({ name, holds }) => [name, [holds]] as const)));
