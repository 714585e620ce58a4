import type { Area, StyleName } from '#main/reports/excel/sheet.ts';

/** The columns of the sheet Questions in their order. The first, hidden, finds a row again wherever it was moved. */
export const QUESTION_COLUMNS = [
  'key',
  'module',
  'id',
  'question',
  'levels',
  'answer',
  'why',
  'grade',
  'comment',
  'sources',
] as const;
export type QuestionColumn = (typeof QUESTION_COLUMNS)[number];

export const COLUMN_LOOKS: Readonly<Record<QuestionColumn, readonly [width: number, style: StyleName]>> = {
  key: [10, 'code'],
  module: [8, 'code'],
  id: [9, 'strong'],
  question: [36, 'text'],
  levels: [58, 'quiet'],
  answer: [9, 'choice'],
  why: [24, 'entry'],
  grade: [9, 'choice'],
  comment: [34, 'entry'],
  sources: [30, 'entry'],
};

/** 1 is column A. */
export const positionOf = (column: QuestionColumn): number => QUESTION_COLUMNS.indexOf(column) + 1;

/** The cells of a column below the header. */
export const columnArea = (column: QuestionColumn, rows: number): Area => ({
  columns: [positionOf(column), positionOf(column)],
  rows: [2, rows + 1],
});
