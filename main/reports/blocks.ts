/** `label` is set in bold before the text, as in "Coverage: share of …". */
export interface Phrase {
  readonly label?: string;
  readonly text: string;
}

export type ParagraphStyle =
  | 'title'
  | 'brief-title'
  | 'subtitle'
  | 'draft'
  | 'finding'
  | 'lead'
  | 'body'
  | 'note'
  | 'marks';

/** How a cell or line speaks; never the only sign of its meaning. */
export type Tone = 'plain' | 'strong' | 'quiet' | 'harm' | 'inverse';

export interface Cell {
  readonly text: string;
  readonly tone: Tone;
  /** Colour behind the words, six hexadecimal digits; never the only sign of their meaning. */
  readonly fill?: string;
  /** Begins with an empty disc, to be filled by hand or clicked. */
  readonly disc?: true;
}

export interface Column {
  readonly label: string;
  /** Part of the table's width, relative to the other columns. */
  readonly share: number;
  readonly align: 'start' | 'end';
}

/** One line of what stands beside a term. */
export interface DefinitionLine extends Phrase {
  readonly tone: Tone;
}

/** A term with small lines under it, and what is said about it beside. */
export interface DefinitionRow {
  readonly term: string;
  readonly under: readonly string[];
  readonly lines: readonly DefinitionLine[];
}

/** One of several that a person may choose, on paper or on screen. */
interface ChoiceRow {
  readonly isChosen: boolean;
  readonly term: string;
  readonly text: string;
}

/** One figure of several side by side, with its name above and small lines under it. */
interface StripCell {
  readonly figure: string;
  readonly isLarge: boolean;
  readonly label: string;
  readonly lines: readonly string[];
  /** Colour behind it, six hexadecimal digits; never the only sign of its meaning. */
  readonly fill?: string | undefined;
}

/** What is written so far, and how many ruled lines follow to write on. */
interface WritingField {
  readonly label: string;
  readonly text: string;
  readonly lines: number;
}

/** A finished picture; sizes in CSS pixels. */
export interface Picture {
  readonly png: Uint8Array;
  readonly width: number;
  readonly height: number;
}

/** Whose document it is. */
export interface Masthead {
  readonly name: string;
  readonly logo: Picture | null;
}

export interface Table {
  readonly kind: 'table';
  /** By which sentences and templates know it, such as "module-scores"; the caption is a place of this name. */
  readonly name?: string;
  /** Needs a page across. */
  readonly isWide?: boolean;
  readonly caption: string;
  readonly columns: readonly Column[];
  readonly rows: readonly (readonly Cell[])[];
  /** Short ones stay on one page. */
  readonly isWhole?: boolean;
  /** Rows are high enough to write in. */
  readonly isFilledByHand?: true;
}

/** Our own small document tree. Sections build it; only the Word writer reads it. */
export type Block =
  | {
      readonly kind: 'heading';
      readonly level: 1 | 2 | 3;
      readonly number: string;
      readonly text: string;
      readonly startsPage: boolean;
    }
  | { readonly kind: 'paragraph'; readonly style: ParagraphStyle; readonly phrase: Phrase }
  | { readonly kind: 'list'; readonly items: readonly Phrase[] }
  | Table
  /** Figures side by side in columns of one width. */
  | { readonly kind: 'strip'; readonly columns: number; readonly cells: readonly StripCell[] }
  | { readonly kind: 'definitions'; readonly termShare: number; readonly rows: readonly DefinitionRow[] }
  | {
      readonly kind: 'figure';
      readonly name?: string;
      readonly picture: Picture;
      readonly caption: string;
      readonly altText: string;
    }
  /** Of the headings, or of the tables. */
  | { readonly kind: 'contents'; readonly title: string; readonly of?: 'tables' }
  /** A ruled block with a disc before each row, to be filled by hand or clicked. */
  | {
      readonly kind: 'choices';
      readonly rows: readonly ChoiceRow[];
      /** Names large enough for a wall. */
      readonly isLarge?: true;
    }
  | { readonly kind: 'writing-space'; readonly fields: readonly WritingField[] }
  /** The organisation's logo and name on one line. */
  | ({ readonly kind: 'masthead'; readonly altText: string } & Masthead)
  | { readonly kind: 'page-break' }
  /** Where a sheet of paper is cut in two. */
  | { readonly kind: 'cut-line' };

/** A part of a document with page numbers of its own. */
export interface DocumentPart {
  /** Such as "Page" or "Annexes, page". */
  readonly pageWord: string;
  readonly blocks: readonly Block[];
}

export const heading = (level: 1 | 2 | 3, text: string, startsPage = false): Block => ({
  kind: 'heading',
  level,
  number: '',
  text,
  startsPage,
});

/** A line with logo and name, or nothing; `altText` describes the logo to who cannot see it. */
export const mastheadLine = (masthead: Masthead | null, altText: string): Block[] =>
  masthead === null ? [] : [{ kind: 'masthead', altText, ...masthead }];

export const paragraph = (text: string, style: ParagraphStyle = 'body'): Block => ({
  kind: 'paragraph',
  style,
  phrase: { text },
});

/** A paragraph that opens with a word in bold. */
export const labelled = (label: string, text: string): Block => ({
  kind: 'paragraph',
  style: 'body',
  phrase: { label, text },
});

export const note = (text: string): Block => paragraph(text, 'note');

/** A chart with how it is read, or nothing where none is drawn. */
export const drawing = (picture: Picture | null, caption: string, altText: string, how: string): Block[] =>
  picture === null ? [] : [{ kind: 'figure', picture, caption, altText }, note(how)];

export const list = (items: readonly Phrase[]): Block => ({ kind: 'list', items });

export const column = (label: string, share: number, align: Column['align'] = 'start'): Column => ({
  label,
  share,
  align,
});

const asCell = (cell: string | Cell): Cell => (typeof cell === 'string' ? { text: cell, tone: 'plain' } : cell);

export const strong = (text: string): Cell => ({ text, tone: 'strong' });
export const quiet = (text: string): Cell => ({ text, tone: 'quiet' });
/** An empty disc to be filled by hand. */
export const disc = (): Cell => ({ text: '', tone: 'plain', disc: true });
export const harm = (text: string): Cell => ({ text, tone: 'harm' });

/** A table; an empty caption leaves it without a number. */
export const table = (
  caption: string,
  columns: readonly Column[],
  rows: readonly (readonly (string | Cell)[])[],
  more: { readonly name?: string; readonly isWide?: boolean } = {},
): Block => ({
  kind: 'table',
  caption,
  columns,
  rows: rows.map((row) => row.map(asCell)),
  ...more,
});

/** A short table under a heading that says it all: no caption, and never parted. */
export const wholeTable = (columns: readonly Column[], rows: readonly (readonly (string | Cell)[])[]): Block => ({
  kind: 'table',
  caption: '',
  columns,
  rows: rows.map((row) => row.map(asCell)),
  isWhole: true,
});

export const definitions = (rows: readonly DefinitionRow[], termShare = 0.28): Block => ({
  kind: 'definitions',
  termShare,
  rows,
});

/** A line beside a term, or nothing where there is nothing to say. */
export const line = (text: string, label = '', tone: Tone = 'plain'): DefinitionLine[] =>
  text === '' ? [] : [label === '' ? { text, tone } : { label, text, tone }];

/** Ruled lines to write on by hand, each field with what is written so far. */
export const writingSpace = (...fields: readonly WritingField[]): Block => ({ kind: 'writing-space', fields });

export function assertNever(value: never): never {
  throw new Error(`Not expected: ${JSON.stringify(value)}`);
}
