import { PAIR_TYPES } from '#shared/coherence/pairs.ts';
import type { Translate } from '#shared/i18n/translate.ts';
import type { MatrixLines } from '../../coherence-model.ts';
import type { ReportModel } from '../../report-model.ts';
import { cellFormula, matrixPlaces, pairFormulas } from '../matrix-formulas.ts';
import { type Cell, type Column, formula, named, number, type Sheet, type StyleName, text } from '../sheet.ts';
import { sheetName } from '../sheet-name.ts';
import { matrixSheetName } from './matrix.ts';

const COLUMNS: readonly (readonly [key: string, width: number, style: StyleName])[] = [
  ['level', 7, 'centred'],
  ['first', 34, 'text'],
  ['second', 34, 'text'],
  ['forward', 10, 'centred'],
  ['back', 10, 'centred'],
  ['type', 22, 'text'],
  ['need', 9, 'centred'],
  ['now', 8, 'centred'],
  ['gap', 8, 'centred'],
  ['whoMeets', 40, 'text'],
  ['note', 40, 'text'],
];

/** Each pair with its type, coordination needed, now and lacking, live on the sheets of the matrices. None without a matrix. */
export function coordinationSheet({ matrices }: Pick<ReportModel, 'matrices'>, t: Translate): Sheet | null {
  const drawn = matrices.filter(({ raw }) => raw.nodes.length > 1);
  if (drawn.length === 0) return null;
  const words = Object.fromEntries(PAIR_TYPES.map((type) => [type, t(`coherence.pair.${type}`)]));
  const pairs = drawn.flatMap((matrix) => matrix.raw.pairs.map((pair) => ({ matrix, pair })));
  return {
    name: sheetName(t('workbook.sheet.coordination')),
    columns: COLUMNS.map(([key, width, style]): Column => ({ label: t(`workbook.coordination.${key}`), width, style })),
    rows: pairs.map(({ matrix, pair }, index) => pairRow(matrix, pair, index + 2, words, t)),
    frozenColumns: 3,
    filteredRows: pairs.length,
    lists: [],
    colours: [],
    print: { columns: COLUMNS.length, fit: 'width' },
  };
}

function pairRow(
  { raw, level }: MatrixLines,
  pair: MatrixLines['raw']['pairs'][number],
  row: number,
  words: Readonly<Record<string, string>>,
  t: Translate,
): Cell[] {
  const places = matrixPlaces(raw.nodes.length);
  const at = (id: string) => raw.nodes.findIndex((node) => node.id === id);
  const [first, second] = [at(pair.first), at(pair.second)];
  const sheet = matrixSheetName(level, t);
  const formulas = pairFormulas(row, words);
  return [
    number(level),
    text(raw.nodes[first]?.name ?? pair.first),
    text(raw.nodes[second]?.name ?? pair.second),
    formula(cellFormula(sheet, places, first, second), pair.forward),
    formula(cellFormula(sheet, places, second, first), pair.back),
    formula(formulas.type, words[pair.type] ?? ''),
    named(['pair', pair.first, pair.second, 'need'], formula(formulas.need, pair.need)),
    number(pair.now),
    named(['pair', pair.first, pair.second, 'gap'], formula(formulas.gap, pair.gap)),
    text(pair.whoMeets),
    text(pair.note),
  ];
}
