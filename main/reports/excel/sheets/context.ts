import type { Translate } from '#shared/i18n/translate.ts';
import type { ReportModel } from '../../report-model.ts';
import { type Cell, type Column, number, type Sheet, type StyleName, text } from '../sheet.ts';
import { sheetName } from '../sheet-name.ts';

const COLUMNS: readonly (readonly [key: string, width: number, style: StyleName])[] = [
  ['item', 38, 'strong'],
  ['value', 18, 'figure'],
  ['unit', 16, 'text'],
  ['year', 8, 'centred'],
  ['source', 48, 'text'],
  ['note', 52, 'text'],
];

/** Every key figure of the context, known or not (framework F3). None while nobody recorded one. */
export function contextSheet({ context: { figures } }: Pick<ReportModel, 'context'>, t: Translate): Sheet | null {
  if (figures.every(({ raw }) => raw === null)) return null;
  const rows = figures.map(({ raw, name, value, unit, source, note }): Cell[] => [
    text(name),
    valueCell(raw?.value ?? null, value || t('context.notFilled')),
    text(unit),
    number(raw?.year ?? null),
    text(source),
    text(note),
  ]);
  return {
    name: sheetName(t('workbook.sheet.context')),
    columns: COLUMNS.map(([key, width, style]): Column => ({ label: t(`workbook.context.${key}`), width, style })),
    rows,
    frozenColumns: 1,
    filteredRows: rows.length,
    lists: [],
    colours: [],
    print: { columns: COLUMNS.length, fit: 'width' },
  };
}

const valueCell = (value: number | string | null, words: string): Cell =>
  typeof value === 'number' ? number(value, Number.isInteger(value) ? 'figureWhole' : 'figure') : text(words, 'quiet');
