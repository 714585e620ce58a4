import { figureName } from '../inline.ts';

/** How a cell looks; the writer knows what each name means. */
export type StyleName =
  | 'title'
  | 'heading'
  | 'lead'
  | 'text'
  | 'strong'
  | 'quiet'
  | 'verdict'
  | 'code'
  | 'centred'
  | 'whole'
  | 'number'
  | 'figure'
  | 'figureWhole'
  | 'day'
  | 'dayStart'
  | 'input'
  | 'choice'
  | 'entry'
  | 'link';

/** What a cell holds. A formula carries the value that our own rules computed. */
type Content =
  | { readonly kind: 'blank' }
  | { readonly kind: 'text'; readonly text: string }
  | { readonly kind: 'number'; readonly value: number }
  | { readonly kind: 'day'; readonly isoDate: string }
  | { readonly kind: 'formula'; readonly formula: string; readonly cached: number | string }
  | { readonly kind: 'link'; readonly text: string; readonly sheet: string };

/** Without a style of its own a cell takes its column's. */
export type Cell = Content & {
  readonly style?: StyleName;
  /** By this name files, people and formulas find it. */
  readonly figure?: string;
};

export interface Column {
  /** Stands in the header row; empty on a sheet without one. */
  readonly label: string;
  /** In characters. */
  readonly width: number;
  readonly style: StyleName;
  /** Set upright, for many narrow columns. */
  readonly isTurned?: boolean;
  /** Kept for the program; people do not see it. */
  readonly isHidden?: boolean;
}

/** A rectangle of cells, as Excel counts: columns and rows from 1, both ends inside. */
export interface Area {
  readonly columns: readonly [number, number];
  readonly rows: readonly [number, number];
}

/** Cells that take one of a few values, with what is said when another is typed. */
export interface InputList {
  readonly area: Area;
  /** By this name formulas and people find the cells. */
  readonly name: string;
  readonly values: readonly string[];
  readonly title: string;
  readonly message: string;
}

/** Colour beside the words and numbers that already say it. */
export type ColourRule =
  | { readonly kind: 'scale'; readonly area: Area; readonly highest: number }
  | { readonly kind: 'harm'; readonly area: Area; readonly formula: string };

/** A native bar chart that Excel draws from cells of the same sheet, and redraws when they change. */
interface SheetChart {
  readonly title: string;
  /** Areas of one column each, of the same length. */
  readonly categories: Area;
  readonly values: Area;
  /** The top of the axis; it begins at 0. */
  readonly highest: number;
  /** Where its upper corner stands: beside the columns, outside of what is printed. */
  readonly column: number;
}

interface PrintSetUp {
  /** How many columns are printed, from the first. */
  readonly columns: number;
  /** All columns on one page's width, or pages that begin after a column, at a scale in per cent. */
  readonly fit: 'width' | { readonly breakAfter: number; readonly scale: number };
}

/** Our own small sheet tree. Sections build it; only the Excel writer reads it. */
export interface Sheet {
  readonly name: string;
  readonly columns: readonly Column[];
  /** Below the header row, where there is one. */
  readonly rows: readonly (readonly Cell[])[];
  readonly frozenColumns: number;
  /** How many rows below the header the filter covers; 0 for no filter. */
  readonly filteredRows: number;
  readonly lists: readonly InputList[];
  readonly colours: readonly ColourRule[];
  readonly print: PrintSetUp;
  readonly chart?: SheetChart;
  /** Kept for the program; people do not see it. */
  readonly isHidden?: boolean;
  /** Only cells of the styles choice and entry can be typed in. Without a password: it guards against slips. */
  readonly isProtected?: boolean;
}

export const hasHeader = ({ columns }: Pick<Sheet, 'columns'>): boolean => columns.some(({ label }) => label !== '');

const styled = (style: StyleName | undefined) => (style === undefined ? {} : { style });

export const blank = (style?: StyleName): Cell => ({ kind: 'blank', ...styled(style) });

/** A text; an empty one leaves the cell empty. */
export const text = (words: string, style?: StyleName): Cell =>
  words === '' ? blank(style) : { kind: 'text', text: words, ...styled(style) };

/** A number; null leaves the cell empty. */
export const number = (value: number | null, style?: StyleName): Cell =>
  value === null ? blank(style) : { kind: 'number', value, ...styled(style) };

/** A date; null leaves the cell empty. */
export const day = (isoDate: string | null, style?: StyleName): Cell =>
  isoDate === null ? blank(style) : { kind: 'day', isoDate, ...styled(style) };

/** A live formula; a null result is the empty text that the formula gives. */
export const formula = (words: string, cached: number | string | null, style?: StyleName): Cell => ({
  kind: 'formula',
  formula: words,
  cached: cached ?? '',
  ...styled(style),
});

/** A cell that bears a figure, under its name. */
export const named = (parts: readonly (string | number)[], cell: Cell): Cell => ({
  ...cell,
  figure: figureName(parts),
});

export const link = (words: string, sheet: string): Cell => ({ kind: 'link', text: words, sheet, style: 'link' });

/** A level as a number, NA and DK as texts, not answered as an empty cell. */
export const answerCell = (value: number | string | null, style?: StyleName): Cell =>
  typeof value === 'string' ? text(value, style) : number(value, style);
