import type { Cell, Sheet } from '#main/reports/excel/sheet.ts';

/** The list of evidence grades, the same for every question. */
export const GRADE_LIST = 'grade';

/** A sheet of the standard: a row of column names, then rows. Made to be uploaded, not to be read. */
export const formSheet = (
  name: 'survey' | 'choices' | 'settings',
  columns: readonly string[],
  rows: readonly (readonly Cell[])[],
): Sheet => ({
  name,
  columns: columns.map((label) => ({ label, width: label.endsWith('label') ? 60 : 24, style: 'text' })),
  rows,
  frozenColumns: 0,
  filteredRows: 0,
  lists: [],
  colours: [],
  print: { columns: columns.length, fit: 'width' },
});
