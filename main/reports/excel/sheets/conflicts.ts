import type { Translate } from '#shared/i18n/translate.ts';
import type { ReportModel } from '../../report-model.ts';
import { type Cell, type Column, number, type Sheet, type StyleName, text } from '../sheet.ts';
import { sheetName } from '../sheet-name.ts';

const COLUMNS: readonly (readonly [key: string, width: number, style: StyleName])[] = [
  ['level', 7, 'centred'],
  ['pair', 36, 'text'],
  ['state', 10, 'text'],
  ['clash', 48, 'text'],
  ['whoLoses', 30, 'text'],
  ['options', 30, 'text'],
  ['decision', 40, 'text'],
  ['decidedBy', 26, 'text'],
  ['owner', 26, 'text'],
  ['date', 18, 'text'],
  ['result', 36, 'text'],
];

/** The conflict log. None while nothing is logged. */
export function conflictsSheet({ matrices }: Pick<ReportModel, 'matrices'>, t: Translate): Sheet | null {
  const rows = matrices.flatMap(({ level, conflicts }) =>
    conflicts.map(({ pair, state, lines }): Cell[] => {
      const said = new Map(lines);
      const of = (key: string) => text(said.get(t(`coherence.conflict.${key}`)) ?? '');
      return [
        number(level),
        text(pair),
        text(state),
        ...['clash', 'whoLoses', 'options', 'decision', 'decidedBy', 'owner', 'date', 'result'].map(of),
      ];
    }),
  );
  if (rows.length === 0) return null;
  return {
    name: sheetName(t('workbook.sheet.conflicts')),
    columns: COLUMNS.map(([key, width, style]): Column => ({ label: t(`workbook.conflicts.${key}`), width, style })),
    rows,
    frozenColumns: 2,
    filteredRows: rows.length,
    lists: [],
    colours: [],
    print: { columns: COLUMNS.length, fit: 'width' },
  };
}
