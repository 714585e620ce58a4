/** Effect of one node on another, from cancelling to indivisible (framework E2). Not discussed is null, never 0. */
export const EFFECTS = [-3, -2, -1, 0, 1, 2, 3] as const;
export type Effect = (typeof EFFECTS)[number];

/** Row acts on column; the diagonal is never read. Square, one row a node. */
export type Cells = readonly (readonly (Effect | null)[])[];

export const effectAt = (cells: Cells, row: number, column: number): Effect | null => cells[row]?.[column] ?? null;

/** How many of the n · (n − 1) cells were discussed. */
export function discussedCells(cells: Cells): { readonly discussed: number; readonly total: number } {
  const off = cells.flatMap((row, at) => row.filter((_, column) => column !== at));
  return { discussed: off.filter((cell) => cell !== null).length, total: off.length };
}

/** Under 80 % discussed, what rests on whole rows and columns would be mostly guesses (framework E3). */
export function isEnoughDiscussed(cells: Cells): boolean {
  const { discussed, total } = discussedCells(cells);
  return total > 0 && 5 * discussed >= 4 * total;
}
