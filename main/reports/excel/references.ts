import type { Area } from './sheet.ts';

/** 1 is A, 27 is AA. */
export function columnLetter(column: number): string {
  const rest = Math.floor((column - 1) / 26);
  const last = String.fromCharCode(65 + ((column - 1) % 26));
  return rest === 0 ? last : columnLetter(rest) + last;
}

export const areaReference = ({ columns: [left, right], rows: [top, bottom] }: Area): string =>
  `${columnLetter(left)}${top}:${columnLetter(right)}${bottom}`;

export const fixedReference = ({ columns: [left, right], rows: [top, bottom] }: Area): string =>
  `$${columnLetter(left)}$${top}:$${columnLetter(right)}$${bottom}`;

export const fixedCell = (column: number, row: number): string => `$${columnLetter(column)}$${row}`;

/** A sheet's name as formulas write it. */
export const sheetReference = (name: string): string => `'${name.replaceAll("'", "''")}'!`;

/** A text as formulas write it. */
export const quoted = (words: string): string => `"${words.replaceAll('"', '""')}"`;
