import type { Translate } from '#shared/i18n/translate.ts';
import type { ReportModel } from '../../report-model.ts';
import { type Cell, type Column, type Sheet, type StyleName, text } from '../sheet.ts';
import { sheetName } from '../sheet-name.ts';

const COLUMNS: readonly (readonly [key: string, width: number, style: StyleName])[] = [
  ['name', 36, 'text'],
  ['partner', 30, 'text'],
  ['interest', 52, 'text'],
  ['interestStrength', 12, 'text'],
  ['influence', 12, 'text'],
  ['speaker', 36, 'text'],
];

/** Who has a stake in the plan, and who speaks to them. None while nobody is listed. */
export function stakeholdersSheet({ plan: { stakeholders } }: Pick<ReportModel, 'plan'>, t: Translate): Sheet | null {
  if (stakeholders.length === 0) return null;
  return {
    name: sheetName(t('workbook.sheet.stakeholders')),
    columns: COLUMNS.map(([key, width, style]): Column => ({ label: t(`workbook.stakeholders.${key}`), width, style })),
    rows: stakeholders.map((row): Cell[] =>
      [row.name, row.partner, row.interest, row.interestStrength, row.influence, row.speaker].map((words) =>
        text(words),
      ),
    ),
    frozenColumns: 1,
    filteredRows: stakeholders.length,
    lists: [],
    colours: [],
    print: { columns: COLUMNS.length, fit: 'width' },
  };
}
