import type { Block, Cell, Column, DefinitionRow, Phrase, Table, Tone } from '../blocks.ts';
import { plainText } from '../inline.ts';

type DefinitionsBlock = Extract<Block, { kind: 'definitions' }>;

export interface GridParagraph {
  readonly style: 'TableHead' | 'TableText' | 'TableNote' | 'StripFigure' | 'StripScore' | 'CardText';
  readonly phrase: Phrase;
  readonly tone: Tone;
  readonly align: Column['align'];
  readonly keepsNext: boolean;
  /** Begins with a disc, filled or empty; a person can click it. */
  readonly disc?: 'filled' | 'empty';
}

export interface GridRow {
  readonly isHeader: boolean;
  readonly canSplit: boolean;
  /** At least, in twentieths of a point. */
  readonly height?: number;
  readonly cells: readonly (readonly GridParagraph[])[];
  /** Colour behind each cell; undefined for none. */
  readonly fills?: readonly (string | undefined)[];
}

/** A table as Word sees it, whichever block it comes from; widths in twentieths of a point. */
export interface Grid {
  readonly style: 'RuledTable' | 'DefinitionTable' | 'StripTable';
  readonly widths: readonly number[];
  readonly rows: readonly GridRow[];
}

/** Longer rows may break across pages: one that is higher than a page could not be shown otherwise. */
const LONGEST_UNBROKEN_ROW = 1_500;

const isLong = (texts: readonly string[]): boolean =>
  texts.reduce((sum, text) => sum + plainText(text).length, 0) > LONGEST_UNBROKEN_ROW;

/** Columns of fixed width over the whole text width. */
function widthsOf(shares: readonly number[], textWidth: number): number[] {
  const sum = shares.reduce((total, share) => total + share, 0);
  return shares.map((share) => Math.floor((textWidth * share) / sum));
}

/** High enough for two lines by hand. */
const HANDWRITTEN_ROW = 1_000;

const EMPTY: Cell = { text: '', tone: 'plain' };

/** A table with a header row that repeats on each page. */
export function tableGrid(
  { columns, rows, isWhole = false, isFilledByHand }: Omit<Table, 'kind' | 'caption'>,
  textWidth: number,
): Grid {
  const rowOf = (cells: readonly Cell[], isHeader: boolean, keepsNext = false): GridRow => ({
    isHeader,
    canSplit: isLong(cells.map(({ text }) => text)),
    ...(isFilledByHand && !isHeader ? { height: HANDWRITTEN_ROW } : {}),
    ...(cells.some(({ fill }) => fill !== undefined) ? { fills: columns.map((_, index) => cells[index]?.fill) } : {}),
    cells: columns.map(({ align }, index) => {
      const { text, tone, disc } = cells[index] ?? EMPTY;
      const style = isHeader ? 'TableHead' : 'TableText';
      return [{ style, phrase: { text }, tone, align, keepsNext, ...(disc ? { disc: 'empty' } : {}) }];
    }),
  });
  const header = columns.map(({ label }): Cell => ({ text: label, tone: 'plain' }));
  return {
    style: 'RuledTable',
    widths: widthsOf(
      columns.map(({ share }) => share),
      textWidth,
    ),
    rows: [rowOf(header, true), ...rows.map((cells, index) => rowOf(cells, false, isWhole && index < rows.length - 1))],
  };
}

/** Terms at the start, what is said about them beside; the first row stays with the heading above and the row below. */
export const definitionsGrid = (
  { rows, termShare }: Pick<DefinitionsBlock, 'rows' | 'termShare'>,
  textWidth: number,
): Grid => ({
  style: 'DefinitionTable',
  widths: widthsOf([termShare, 1 - termShare], textWidth),
  rows: rows.map((row, index) => definitionRow(row, index === 0)),
});

function definitionRow({ term, under, lines }: DefinitionRow, isFirst: boolean): GridRow {
  const canSplit = isLong(lines.map(({ text }) => text));
  const common = { align: 'start', keepsNext: isFirst && !canSplit } as const;
  const said = lines.length > 0 ? lines : [EMPTY];
  return {
    isHeader: false,
    canSplit,
    cells: [
      [
        { style: 'TableText', phrase: { text: term }, tone: 'strong', ...common },
        ...under.map((text) => ({ style: 'TableNote', phrase: { text }, tone: 'plain', ...common }) as const),
      ],
      said.map(({ tone, ...phrase }) => ({ style: 'TableText', phrase, tone, ...common })),
    ],
  };
}

type StripBlock = Extract<Block, { kind: 'strip' }>;

/** Figures side by side; a row that is not full ends with empty cells. */
export function stripGrid({ columns, cells }: StripBlock, textWidth: number): Grid {
  const rows = Array.from({ length: Math.ceil(cells.length / columns) }, (_, row) =>
    cells.slice(row * columns, (row + 1) * columns),
  );
  return {
    style: cells.some(({ fill }) => fill !== undefined) ? 'StripTable' : 'DefinitionTable',
    widths: widthsOf(
      Array.from({ length: columns }, () => 1),
      textWidth,
    ),
    rows: rows.map((row) => ({
      isHeader: false,
      canSplit: false,
      fills: row.map(({ fill }) => fill),
      cells: Array.from({ length: columns }, (_, index) => stripCell(row[index])),
    })),
  };
}

function stripCell(cell: StripBlock['cells'][number] | undefined): GridParagraph[] {
  const common = { align: 'start', keepsNext: false } as const;
  if (cell === undefined) return [{ style: 'TableNote', phrase: { text: '' }, tone: 'plain', ...common }];
  const { figure, isLarge, label, lines } = cell;
  return [
    { style: 'TableText', phrase: { text: label }, tone: 'plain', ...common },
    { style: isLarge ? 'StripFigure' : 'StripScore', phrase: { text: figure }, tone: 'plain', ...common },
    ...lines.map((text) => ({ style: 'TableNote', phrase: { text }, tone: 'plain', ...common }) as const),
  ];
}

type ChoicesBlock = Extract<Block, { kind: 'choices' }>;
type WritingSpaceBlock = Extract<Block, { kind: 'writing-space' }>;

/** Disc, name, meaning; the rows stay together on a page. */
export const choicesGrid = ({ rows, isLarge }: ChoicesBlock, textWidth: number): Grid => ({
  style: 'DefinitionTable',
  widths: widthsOf(isLarge ? [0.06, 0.32, 0.62] : [0.05, 0.2, 0.75], textWidth),
  rows: rows.map(({ isChosen, term, text }, index) => {
    const common = { align: 'start', keepsNext: index < rows.length - 1 } as const;
    const plain = { style: 'TableText', tone: 'plain', ...common } as const;
    return {
      isHeader: false,
      canSplit: false,
      cells: [
        [{ ...plain, phrase: { text: '' }, disc: isChosen ? 'filled' : 'empty' }],
        [{ ...plain, ...(isLarge ? { style: 'CardText' } : {}), phrase: { text: term }, tone: 'strong' }],
        [{ ...plain, phrase: { text } }],
      ],
    };
  }),
});

/** High enough for a hand. */
const HANDWRITTEN_LINE = 400;

/** Labels with what is written so far, and empty ruled lines under each. */
export function writingSpaceGrid({ fields }: WritingSpaceBlock, textWidth: number): Grid {
  const line = (phrase: Phrase, keepsNext: boolean): GridRow => ({
    isHeader: false,
    canSplit: isLong([phrase.text]),
    height: HANDWRITTEN_LINE,
    cells: [[{ style: 'TableText', phrase, tone: 'plain', align: 'start', keepsNext }]],
  });
  const rowsOf = ({ label, text, lines }: WritingSpaceBlock['fields'][number]) => [
    line({ label, text }, lines > 0),
    ...Array.from({ length: lines }, (_line, index) => line({ text: '' }, index < lines - 1)),
  ];
  return { style: 'DefinitionTable', widths: widthsOf([1], textWidth), rows: fields.flatMap(rowsOf) };
}
