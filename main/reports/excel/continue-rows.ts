import { pieces } from './cell-text.ts';
import { blank, type Cell } from './sheet.ts';

/**
 * A row whose texts are too long for a cell goes on in the rows below it: the first `keyColumns` cells are
 * repeated, the long texts continue, the rest stays empty.
 */
export function continueRows(row: readonly Cell[], keyColumns: number, limit?: number): Cell[][] {
  const columns = row.map((cell) =>
    cell.kind === 'text' ? pieces(cell.text, limit).map((part): Cell => ({ ...cell, text: part })) : [cell],
  );
  const height = Math.max(...columns.map((parts) => parts.length));
  return Array.from({ length: height }, (_, index) =>
    columns.map((parts, column) => parts[index] ?? (column < keyColumns && parts[0] ? parts[0] : blank())),
  );
}
