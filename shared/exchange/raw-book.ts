import { z } from 'zod';

/** What is read of a spreadsheet; a file with more is read to here and says so. */
export const BOOK_LIMITS = { sheets: 50, rows: 5_000, columns: 2_000, cells: 400_000, cellText: 50_000 } as const;

const rawCell = z.object({
  /** As people count: the first column is 1. */
  column: z.int().min(1).max(BOOK_LIMITS.columns),
  text: z.string().max(BOOK_LIMITS.cellText),
  /** Why the text cannot be relied on: computed, spread over several cells, or an error of the program that wrote it. */
  doubt: z.enum(['holds-formula', 'merged-cells', 'holds-error']).optional(),
});
export type RawCell = z.infer<typeof rawCell>;

const rawRow = z.object({ row: z.int().min(1).max(BOOK_LIMITS.rows), cells: z.array(rawCell) });
export type RawRow = z.infer<typeof rawRow>;

const rawSheet = z.object({
  name: z.string(),
  /** Only rows with something in them, in their order. */
  rows: z.array(rawRow).max(BOOK_LIMITS.rows),
  /** Something lies beyond the limits and was not read. */
  isCut: z.boolean(),
});
export type RawSheet = z.infer<typeof rawSheet>;

/** A spreadsheet from outside as plain data: no formats, no formulas, nothing that acts. */
export const rawBook = z.object({ sheets: z.array(rawSheet).max(BOOK_LIMITS.sheets) });
export type RawBook = z.infer<typeof rawBook>;
