import type { Translate } from '#shared/i18n/translate.ts';
import type { ReportModel } from '../../report-model.ts';
import { type Cell, type Column, day, type Sheet, type StyleName, text } from '../sheet.ts';
import { sheetName } from '../sheet-name.ts';

const COLUMNS: readonly (readonly [key: string, width: number, style: StyleName])[] = [
  ['title', 36, 'text'],
  ['place', 24, 'text'],
  ['done', 48, 'text'],
  ['result', 40, 'text'],
  ['repeatable', 20, 'text'],
  ['adapted', 40, 'text'],
  ['adoptedBy', 30, 'text'],
  ['date', 12, 'day'],
  ['source', 36, 'text'],
];

/** Good practices and tools, and what became of them here. None while none is named. */
export function practicesSheet({ plan: { practices } }: Pick<ReportModel, 'plan'>, t: Translate): Sheet | null {
  if (practices.length === 0) return null;
  return {
    name: sheetName(t('workbook.sheet.practices')),
    columns: COLUMNS.map(([key, width, style]): Column => ({ label: t(`workbook.practices.${key}`), width, style })),
    rows: practices.map((practice): Cell[] => [
      text(practice.title),
      text(practice.place),
      text(practice.done),
      text(practice.result),
      text(practice.repeatable),
      text(practice.adapted),
      text(practice.adoptedBy),
      day(practice.rawDate || null),
      text(practice.source),
    ]),
    frozenColumns: 1,
    filteredRows: practices.length,
    lists: [],
    colours: [],
    print: { columns: COLUMNS.length, fit: 'width' },
  };
}
