import type { Translate } from '#shared/i18n/translate.ts';
import type { ReportModel } from '../../report-model.ts';
import { type Cell, type Column, number, type Sheet, type StyleName, text } from '../sheet.ts';
import { sheetName } from '../sheet-name.ts';

const COLUMNS: readonly (readonly [key: string, width: number, style: StyleName])[] = [
  ['place', 18, 'text'],
  ['role', 20, 'text'],
  ['obstacle', 28, 'text'],
  ['text', 36, 'text'],
  ['saidBy', 24, 'text'],
  ['severity', 13, 'centred'],
  ['gender', 16, 'text'],
  ['change', 36, 'text'],
  ['actor', 26, 'text'],
  ['level', 14, 'text'],
  ['indicator', 11, 'code'],
  ['conditions', 26, 'text'],
];

/** One row an entry of the obstacle grid, and one for each cell that was not examined (framework F3). None while all nine are empty. */
export function obstaclesSheet({ context: { grid } }: Pick<ReportModel, 'context'>, t: Translate): Sheet | null {
  if (grid.every(({ lines }) => lines.length === 0)) return null;
  const rows = grid.flatMap(({ place, role, lines }): Cell[][] =>
    lines.length === 0
      ? [
          [
            text(t(`obstacles.place.${place}`)),
            text(t(`obstacles.role.${role}`)),
            text(t('obstacles.notExamined'), 'quiet'),
          ],
        ]
      : lines.map((line) => [
          text(line.place),
          text(line.role),
          text(line.name),
          text(line.text),
          text(line.saidBy),
          number(line.raw.severity),
          text(line.harderHit),
          text(line.change),
          text(line.actor),
          text(line.level),
          text(line.indicator),
          text(line.conditions),
        ]),
  );
  return {
    name: sheetName(t('workbook.sheet.obstacles')),
    columns: COLUMNS.map(([key, width, style]): Column => ({ label: t(`workbook.obstacles.${key}`), width, style })),
    rows,
    frozenColumns: 3,
    filteredRows: rows.length,
    lists: [],
    colours: [],
    print: { columns: COLUMNS.length, fit: 'width' },
  };
}
