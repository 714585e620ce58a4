import type { Cell, Column, StyleName } from './sheet.ts';
import { linesAt, textWidth } from './text-width.ts';

/** Points of one line at 11 points, and the most that Excel gives a row. */
const LINE = 15;
const HIGHEST = 409;

/** Keeps a text off the line below it. */
const AIR = 3;

/** What a cell keeps free at its sides, in digits. */
const PADDING = 0.6;

/** Points of a digit at 11 points. */
const DIGIT = 5.6;

const SINGLE: Partial<Readonly<Record<StyleName, number>>> = { title: 30, heading: 24 };
const LARGER: Partial<Readonly<Record<StyleName, number>>> = { lead: 12 / 11, strong: 1.06 };
const WRAPPED: ReadonlySet<StyleName> = new Set(['text', 'strong', 'quiet', 'verdict', 'lead', 'entry']);

/** Height of a row by its longest cell. Excel fits a row when it is edited, but not every reader does when it opens a file. */
export function rowHeight(row: readonly Cell[], columns: readonly Column[]): number {
  const heights = row.map((cell, index) => cellHeight(cell, columns[index]));
  return Math.min(HIGHEST, Math.max(LINE, ...heights) + AIR);
}

function cellHeight(cell: Cell, column: Column | undefined): number {
  const style = cell.style ?? column?.style ?? 'text';
  const single = SINGLE[style];
  if (single !== undefined) return single;
  const words = cell.kind === 'text' ? cell.text : cell.kind === 'formula' ? String(cell.cached) : '';
  if (words === '' || column === undefined || !WRAPPED.has(style)) return LINE;
  const larger = LARGER[style] ?? 1;
  return Math.ceil(linesAt(words, (column.width - PADDING) / larger) * LINE * larger);
}

/** Height of the header row; upright labels take two lines side by side. */
export function headerHeight(columns: readonly Column[]): number {
  const heights = columns.map(({ label, width, isTurned }) =>
    isTurned
      ? (textWidth(label) / 2 + longestWord(label) / 2) * DIGIT + LINE
      : linesAt(label, (width - PADDING) / 1.06) * LINE + 3,
  );
  return Math.min(HIGHEST, Math.ceil(Math.max(...heights)));
}

const longestWord = (label: string) => Math.max(...label.split(' ').map(textWidth));
