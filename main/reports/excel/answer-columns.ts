import type { ReportModel } from '../report-model.ts';
import { fixedReference, sheetReference } from './references.ts';

/** The columns of the sheet Answers, in their order: A to S are fixed by the framework, two columns for tags follow. */
export const ANSWER_COLUMNS = [
  'id',
  'module',
  'stage',
  'direction',
  'critical',
  'indicator',
  'answer',
  'weight',
  'evidence',
  'evidenceNote',
  'source',
  'ministry',
  'role',
  'date',
  'comment',
  'points',
  'answeredWeight',
  'applicableWeight',
  'confidenceWeight',
  'sdg',
  'gcm',
] as const;
export type AnswerColumn = (typeof ANSWER_COLUMNS)[number];

/** 1 is column A. */
export const columnOf = (column: AnswerColumn): number => ANSWER_COLUMNS.indexOf(column) + 1;

/** The rows of the sheet Answers below its header: one for every indicator in use. */
export const indicatorCount = ({ modules }: Pick<ReportModel, 'modules'>): number =>
  modules.reduce((sum, { indicators }) => sum + indicators.length, 0);

export const answerArea = (column: AnswerColumn, rows: number) =>
  ({ columns: [columnOf(column), columnOf(column)], rows: [2, rows + 1] }) as const;

/** A column of the sheet Answers as formulas on other sheets write it. */
export const answerReference =
  (sheet: string, rows: number) =>
  (column: AnswerColumn): string =>
    `${sheetReference(sheet)}${fixedReference(answerArea(column, rows))}`;
