import type { Translate } from '#shared/i18n/translate.ts';
import type { ReportModel } from '../../report-model.ts';
import { type Cell, type Column, day, type Sheet, type StyleName, text } from '../sheet.ts';
import { sheetName } from '../sheet-name.ts';

const COLUMNS: readonly (readonly [key: string, width: number, style: StyleName])[] = [
  ['id', 10, 'code'],
  ['what', 60, 'text'],
  ['reason', 24, 'text'],
  ['source', 44, 'text'],
  ['owner', 36, 'text'],
  ['date', 12, 'day'],
];

/** The data-collection plan. None where nothing is missing. */
export function evidenceGapsSheet({ plan: { gaps } }: Pick<ReportModel, 'plan'>, t: Translate): Sheet | null {
  if (gaps.length === 0) return null;
  return {
    name: sheetName(t('workbook.sheet.evidenceGaps')),
    columns: COLUMNS.map(([key, width, style]): Column => ({ label: t(`workbook.gaps.${key}`), width, style })),
    rows: gaps.map((gap): Cell[] => [
      text(gap.about),
      text(gap.what),
      text(gap.reason),
      text(gap.source),
      text(gap.owner),
      day(gap.rawDate || null),
    ]),
    frozenColumns: 2,
    filteredRows: gaps.length,
    lists: [],
    colours: [],
    print: { columns: COLUMNS.length, fit: 'width' },
  };
}
