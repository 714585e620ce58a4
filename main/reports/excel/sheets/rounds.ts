import type { Translate } from '#shared/i18n/translate.ts';
import type { ReportModel } from '../../report-model.ts';
import type { ComparedIndicatorLine, ComparedLine, RoundsModel } from '../../rounds-model.ts';
import { columnOf } from '../answer-columns.ts';
import { columnLetter, sheetReference } from '../references.ts';
import { moduleFormulas, ROUND_COLUMNS, type RoundColumn, rowFormulas } from '../round-formulas.ts';
import {
  answerCell,
  blank,
  type Cell,
  type Column,
  formula,
  named,
  number,
  type Sheet,
  type StyleName,
  text,
} from '../sheet.ts';
import { sheetName } from '../sheet-name.ts';

type Told = Pick<ReportModel, 'modules' | 'rounds'>;

const LOOKS: Readonly<Record<RoundColumn, readonly [width: number, style: StyleName]>> = {
  id: [11, 'code'],
  before: [12, 'centred'],
  after: [12, 'centred'],
  change: [9, 'centred'],
  reason: [17, 'text'],
  panel: [8, 'centred'],
  note: [60, 'text'],
  module: [9, 'code'],
  weight: [9, 'centred'],
  pointsBefore: [9, 'number'],
  pointsAfter: [9, 'number'],
  pointsReal: [9, 'number'],
  panelWeight: [9, 'number'],
};

/** Both rounds by indicator with the reason for each change, then by module; live on the sheet Answers. None without a round before. */
export function roundsSheet(model: Told, t: Translate): Sheet | null {
  const { rounds } = model;
  if (rounds === null) return null;
  const inUse = model.modules.flatMap(({ indicators }) => indicators);
  const compared = new Map(rounds.indicators.map((line) => [line.id, line]));
  const used = new Set(inUse.map(({ id }) => id));
  const rows = [
    ...inUse.map(({ id, moduleId, weight }, index) =>
      indicatorRow({ id, moduleId, weight, line: compared.get(id) ?? null }, index + 2, t),
    ),
    ...rounds.indicators.filter(({ id }) => !used.has(id)).map(asideRow),
  ];
  const last = rows.length + 1;
  return {
    name: sheetName(t('workbook.sheet.rounds')),
    columns: ROUND_COLUMNS.map((key): Column => {
      const [width, style] = LOOKS[key];
      return { label: labelOf(key, rounds, t), width, style };
    }),
    rows: [...rows, ...moduleRows(rounds, last, t)],
    frozenColumns: 1,
    filteredRows: rows.length,
    lists: [],
    colours: [{ kind: 'scale', area: { columns: [2, 3], rows: [2, last] }, highest: 4 }],
    print: { columns: ROUND_COLUMNS.indexOf('note') + 1, fit: 'width' },
  };
}

const labelOf = (key: RoundColumn, { before, after }: RoundsModel, t: Translate): string => {
  if (key === 'before') return before;
  return key === 'after' ? after : t(`workbook.rounds.${key}`);
};

/** An indicator in use stands in the same row here and on the sheet Answers. */
function indicatorRow(
  own: { id: string; moduleId: string; weight: number; line: ComparedIndicatorLine | null },
  row: number,
  t: Translate,
): Cell[] {
  const answers = sheetReference(sheetName(t('workbook.sheet.answers')));
  const onAnswers = (column: 'answer' | 'weight') => `${answers}${columnLetter(columnOf(column))}${row}`;
  const { rawBefore = null, rawAfter = null, isInPanel = false, reason = '', note = '' } = own.line ?? {};
  const isRealChange = own.line?.isRealChange ?? false;
  const words = rowFormulas(row, onAnswers, t('changeReason.real-change.name'));
  const [from, to] = isInPanel ? [Number(rawBefore), Number(rawAfter)] : [0, 0];
  return [
    text(own.id),
    answerCell(rawBefore),
    formula(words.after, rawAfter),
    formula(words.change, isInPanel ? to - from : null),
    text(reason),
    formula(words.panel, isInPanel ? 1 : 0),
    text(note),
    text(own.moduleId),
    formula(words.weight, own.weight),
    formula(words.pointsBefore, from * own.weight),
    formula(words.pointsAfter, to * own.weight),
    formula(words.pointsReal, (isRealChange ? to : from) * own.weight),
    formula(words.panelWeight, isInPanel ? own.weight : 0),
  ];
}

/** Answered in the round before, and not asked in this one. */
const asideRow = ({ id, moduleId, rawBefore }: ComparedIndicatorLine): Cell[] =>
  ROUND_COLUMNS.map((column): Cell => {
    if (column === 'id') return text(id);
    if (column === 'before') return answerCell(rawBefore);
    if (column === 'panel') return number(0);
    return column === 'module' ? text(moduleId) : blank();
  });

/** Under the indicators: each module over the panel, with the weights of this round. */
function moduleRows({ modules }: RoundsModel, last: number, t: Translate): Cell[][] {
  const labels = [
    t('workbook.rounds.byModule'),
    t('workbook.rounds.earlier'),
    t('workbook.rounds.later'),
    t('workbook.rounds.change'),
    t('compare.ofItReal'),
    t('compare.n'),
  ];
  const heading = ROUND_COLUMNS.map((_, index) => text(labels[index] ?? '', 'heading'));
  return [[], heading, ...modules.map((line, index) => moduleRow(line, last + 3 + index, last))];
}

function moduleRow({ id, name, raw }: ComparedLine, row: number, last: number): Cell[] {
  const words = moduleFormulas(row, last);
  const { n, before, after, realChangeTo } = raw;
  const points = (to: number | null) => (before === null || to === null ? null : to - before);
  return [
    text(id),
    named(['rounds', id, 'before'], formula(words.before, before, 'whole')),
    named(['rounds', id, 'after'], formula(words.after, after, 'whole')),
    named(['rounds', id, 'change'], formula(words.change, points(after), 'whole')),
    named(['rounds', id, 'real'], formula(words.real, points(realChangeTo), 'whole')),
    named(['rounds', id, 'n'], formula(words.n, n, 'whole')),
    text(name, 'verdict'),
  ];
}
