import type { Translate } from '#shared/i18n/translate.ts';
import type { MatrixLines } from '../../coherence-model.ts';
import type { ReportModel } from '../../report-model.ts';
import { matrixPlaces, nodeFormulas, turnedFormula } from '../matrix-formulas.ts';
import { blank, type Cell, type Column, formula, named, number, type Sheet, text } from '../sheet.ts';
import { sheetName } from '../sheet-name.ts';

const SUMS = ['out', 'helps', 'harms', 'secondOrder', 'influence'] as const;
/** Short ones stand under the cells; the long ones have wide columns of their own at the end. */
const SHORT = ['from', 'to', 'score', 'grade', 'origin'] as const;
const LONG = ['reason', 'condition'] as const;

export const matrixSheetName = (level: 1 | 2, t: Translate): string =>
  sheetName(t(`workbook.sheet.${level === 1 ? 'matrix' : 'matrix2'}`));

/** One sheet a matrix: the cells with live sums, the turned helper block, then every cell with its reason. */
export const matrixSheets = ({ matrices }: Pick<ReportModel, 'matrices'>, t: Translate): Sheet[] =>
  matrices.filter(({ raw }) => raw.nodes.length > 1).map((matrix) => matrixSheet(matrix, t));

function matrixSheet(matrix: MatrixLines, t: Translate): Sheet {
  const n = matrix.raw.nodes.length;
  const label = (key: string) => t(`workbook.matrix.${key}`);
  const narrow = (words: string): Column => ({ label: words, width: 13, style: 'centred' });
  const columns: Column[] = [
    { label: label('node'), width: 18, style: 'strong' },
    { label: label('name'), width: 34, style: 'text' },
    ...matrix.codes.map(narrow),
    ...SUMS.map((key) => narrow(label(key))),
    ...LONG.map((key): Column => ({ label: label(key), width: 60, style: 'text' })),
  ];
  return {
    name: matrixSheetName(matrix.level, t),
    columns,
    rows: [...cellRows(matrix), ...sumRows(matrix, t), ...helperRows(matrix, t), ...reasonRows(matrix, t)],
    frozenColumns: 2,
    filteredRows: 0,
    lists: [],
    colours: [
      {
        kind: 'harm',
        area: { columns: [3, 2 + n], rows: [2, n + 1] },
        formula: 'AND(ISNUMBER(C2),C2<0)',
      },
    ],
    print: { columns: columns.length, fit: 'width' },
  };
}

const scoreOf = ({ raw }: MatrixLines, from: string, to: string): number | null =>
  raw.cells.find((cell) => cell.from === from && cell.to === to)?.score ?? null;

const cellRows = (matrix: MatrixLines): Cell[][] => {
  const places = matrixPlaces(matrix.raw.nodes.length);
  return matrix.raw.nodes.map((node, row) => {
    const words = nodeFormulas(places, row);
    return [
      text(matrix.codes[row] ?? node.id),
      text(node.name),
      ...matrix.raw.nodes.map(({ id }) => number(id === node.id ? null : scoreOf(matrix, node.id, id))),
      named(['node', node.id, 'out'], formula(words.out, node.out)),
      named(['node', node.id, 'helps'], formula(words.helps, node.positiveOut)),
      named(['node', node.id, 'harms'], formula(words.harms, node.negativeOut)),
      named(['node', node.id, 'secondOrder'], formula(words.secondOrder, node.secondOrder)),
      named(['node', node.id, 'influence'], formula(words.influence, node.influence)),
    ];
  });
};

function sumRows({ raw }: MatrixLines, t: Translate): Cell[][] {
  const places = matrixPlaces(raw.nodes.length);
  const row = (key: 'in' | 'helped' | 'harmed', part: 'in' | 'positiveIn' | 'negativeIn'): Cell[] => [
    text(t(`workbook.matrix.${key}`), 'strong'),
    blank(),
    ...raw.nodes.map((node, index) =>
      named(['node', node.id, key], formula(nodeFormulas(places, index)[key], node[part])),
    ),
  ];
  return [
    row('in', 'in'),
    row('helped', 'positiveIn'),
    row('harmed', 'negativeIn'),
    [
      text(t('workbook.matrix.discussed'), 'strong'),
      blank(),
      formula(`COUNT(${places.block})`, raw.discussed),
      text(t('workbook.matrix.of')),
      number(raw.total),
    ],
  ];
}

/** What the second order needs: out copied across, and the matrix turned with 0 for blanks. */
function helperRows(matrix: MatrixLines, t: Translate): Cell[][] {
  const { nodes } = matrix.raw;
  const places = matrixPlaces(nodes.length);
  return [
    [],
    [
      text(t('workbook.matrix.outCopy'), 'quiet'),
      blank(),
      ...nodes.map((node, index) => formula(nodeFormulas(places, index).outCopy, node.out)),
    ],
    ...nodes.map((node, row) => [
      text(row === 0 ? t('workbook.matrix.transposed') : '', 'quiet'),
      text(node.name, 'quiet'),
      ...nodes.map((other, column) =>
        formula(turnedFormula(places, row, column), row === column ? 0 : (scoreOf(matrix, other.id, node.id) ?? 0)),
      ),
    ]),
  ];
}

function reasonRows({ raw }: MatrixLines, t: Translate): Cell[][] {
  const nameOf = (id: string) => raw.nodes.find((node) => node.id === id)?.name ?? id;
  const gap = Array.from({ length: 2 + raw.nodes.length + SUMS.length - SHORT.length }, () => blank());
  return [
    [],
    [
      ...SHORT.map((key) => text(t(`workbook.matrix.${key}`), 'heading')),
      ...gap,
      ...LONG.map((key) => text(t(`workbook.matrix.${key}`), 'heading')),
    ],
    ...raw.cells
      .filter(({ score }) => score !== null)
      .map(({ from, to, score, reason, grade, condition, origin }) => [
        text(nameOf(from), 'text'),
        text(nameOf(to), 'text'),
        number(score, 'centred'),
        text(grade ?? '', 'centred'),
        text(t(`workbook.matrix.origins.${origin}`), 'centred'),
        ...gap,
        text(reason),
        text(condition),
      ]),
  ];
}
