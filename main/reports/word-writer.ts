import {
  Document,
  Footer,
  Header,
  ImageRun,
  Packer,
  PageNumber,
  Paragraph,
  type ParagraphChild,
  SequentialIdentifier,
  Table,
  TableCell,
  TableOfContents,
  TableRow,
  Tab,
  TextRun,
} from 'docx';
import { estimatePageNumbersWith } from 'docx/layout';
import { directionOf } from '#shared/i18n/format.ts';
import { assertNever, type Block, type Cell, type Column, type DefinitionRow, type DocumentPart, type ParagraphStyle, type Phrase, type Tone } from './blocks.ts';
import { printable, runsRightToLeft } from './word/printable.ts';
import type { WordDocument } from './word/word-document.ts';
import { PAGE, BASE_STYLES, TEXT_WIDTH, wordStyles } from './word/word-styles.ts';

/** Longer rows may break across pages: one that is higher than a page could not be shown otherwise. */
const LONGEST_UNBROKEN_ROW = 1_500;

type WrittenBlock = Paragraph | Table | TableOfContents;

/** What every block needs to know while it is written. */
interface Page {
  readonly isRightToLeft: boolean;
  readonly document: WordDocument;
  /** Pictures are numbered by us: the library's own counter goes on between documents. */
  readonly nextPicture: () => string;
}

const PARAGRAPH_STYLES = {
  title: 'Title',
  subtitle: 'Subtitle',
  draft: 'DraftMark',
  finding: 'Finding',
  lead: 'Lead',
  body: 'BodyText',
  note: 'Note',
  marks: 'Marks',
} as const satisfies Record<ParagraphStyle, string>;

const TONE_STYLES = { plain: undefined, strong: 'Strong', quiet: 'Quiet', harm: 'Harm' } as const satisfies Record<Tone, string | undefined>;

/** Writes a document; estimating the page numbers of the contents costs most of the time. */
export async function writeWord(document: WordDocument, { estimatesPages }: { estimatesPages: boolean }): Promise<Uint8Array> {
  let pictures = 0;
  const nextPicture = () => {
    pictures += 1;
    return String(pictures);
  };
  const page: Page = { isRightToLeft: directionOf(document.language) === 'rtl', document, nextPicture };
  const file = new Document({
    title: printable(document.title),
    subject: printable(document.subject),
    keywords: printable(document.keywords),
    creator: 'Mainstay',
    lastModifiedBy: 'Mainstay',
    externalStyles: BASE_STYLES,
    styles: wordStyles(document.language),
    numbering: { config: [{ reference: 'bullets', levels: [{ level: 0, format: 'bullet', text: '•', style: { paragraph: { indent: { left: 340, hanging: 227 } } } }] }] },
    ...(estimatesPages ? { pageNumbers: estimatePageNumbersWith({ guess: true }) } : {}),
    sections: document.parts.map((part, index) => section(part, index === 0, page)),
  });
  return new Uint8Array(await Packer.toArrayBuffer(file));
}

function section({ pageWord, blocks }: DocumentPart, isFirst: boolean, page: Page) {
  return {
    properties: {
      titlePage: isFirst,
      page: { size: { width: PAGE.width, height: PAGE.height }, margin: PAGE.margin, pageNumbers: { start: 1, formatType: 'decimal' as const } },
    },
    headers: { default: new Header({ children: [runningHead(page)] }), first: new Header({ children: [paragraphOf('Header', [], page)] }) },
    footers: { default: new Footer({ children: [runningFoot(pageWord, page)] }), first: new Footer({ children: [runningFoot('', page)] }) },
    children: blocks.flatMap((block, index) => [...written(block, page), ...gapAfter(block, blocks[index + 1], page)]),
  };
}

function runningHead(page: Page): Paragraph {
  const { head, mark } = page.document;
  const end = mark === '' ? runs({ text: head[1] }, page) : [...runs({ text: `${head[1]}  ` }, page), ...runs({ text: mark }, page, 'Harm')];
  return paragraphOf('Header', [...runs({ text: head[0] }, page), new TextRun({ children: [new Tab()] }), ...end], page);
}

/** The page number is left out of the cover's foot. */
function runningFoot(pageWord: string, page: Page): Paragraph {
  const { foot, ofWord } = page.document;
  const number = [new TextRun({ children: [new Tab(), `${printable(pageWord)} `, PageNumber.CURRENT, ` ${printable(ofWord)} `, PageNumber.TOTAL_PAGES_IN_SECTION] })];
  return paragraphOf('Footer', [...runs({ text: foot }, page), ...(pageWord === '' ? [] : number)], page);
}

function written(block: Block, page: Page): WrittenBlock[] {
  switch (block.kind) {
    case 'heading':
      return [headingOf(block, page)];
    case 'paragraph':
      return [paragraphOf(PARAGRAPH_STYLES[block.style], runs(block.phrase, page), page, block.phrase.text)];
    case 'list':
      return block.items.map((item) => paragraphOf('ListBullet', runs(item, page), page, item.text, { numbering: { reference: 'bullets', level: 0, custom: true } }));
    case 'table':
      return tableOf(block, page);
    case 'definitions':
      return [definitionsOf(block, page)];
    case 'figure':
      return figureOf(block, page);
    case 'contents':
      return [
        paragraphOf('ContentsTitle', runs({ text: block.title }, page), page),
        new TableOfContents(printable(block.title), { hyperlink: true, headingStyleRange: '1-2' }),
      ];
    case 'page-break':
      return [paragraphOf('TableGap', [], page, '', { pageBreakBefore: true })];
    default:
      return assertNever(block);
  }
}

type ParagraphMore = Omit<ConstructorParameters<typeof Paragraph>[0] & object, 'children' | 'style' | 'text'>;

/** `text` says in which direction a paragraph runs; without it the document's language does. */
function paragraphOf(style: string, children: readonly ParagraphChild[], page: Page, text = '', more: ParagraphMore = {}): Paragraph {
  const isRightToLeft = page.isRightToLeft || runsRightToLeft(text);
  return new Paragraph({ style, children, ...(isRightToLeft ? { bidirectional: true } : {}), ...more });
}

/** Line feeds in a text become line breaks. */
function runs({ label = '', text }: Phrase, page: Page, style?: string): TextRun[] {
  const opening = label === '' ? [] : run(`${label} `, page, 'Strong', false);
  return [...opening, ...printable(text).split('\n').flatMap((part, index) => run(part, page, style, index > 0))];
}

function run(text: string, page: Page, style: string | undefined, breaksBefore: boolean): TextRun[] {
  const clean = printable(text);
  if (clean === '' && !breaksBefore) return [];
  const isRightToLeft = page.isRightToLeft || runsRightToLeft(clean);
  return [new TextRun({ text: clean, ...(style ? { style } : {}), ...(breaksBefore ? { break: 1 } : {}), ...(isRightToLeft ? { rightToLeft: true } : {}) })];
}

function headingOf({ level, number, text, startsPage }: Extract<Block, { kind: 'heading' }>, page: Page): Paragraph {
  const before = number === '' ? [] : [new TextRun({ children: [number, new Tab()] })];
  return new Paragraph({
    heading: (['Heading1', 'Heading2', 'Heading3'] as const)[level - 1] ?? 'Heading3',
    children: [...before, ...runs({ text }, page)],
    pageBreakBefore: startsPage,
    ...(page.isRightToLeft ? { bidirectional: true } : {}),
    // Only headings with a number hang; the style's own indent is for them.
    ...(number === '' ? { indent: { left: 0, hanging: 0 } } : {}),
  });
}

function captionOf(word: string, text: string, page: Page): Paragraph {
  return paragraphOf('Caption', [...runs({ text: `${word} ` }, page), new SequentialIdentifier(word), ...runs({ text: `  ${text}` }, page)], page);
}

/** Air under a table; none where a new page follows, or the gap alone could fill one. */
function gapAfter({ kind }: Block, next: Block | undefined, page: Page): Paragraph[] {
  if (kind !== 'table' && kind !== 'definitions') return [];
  const startsPage = next?.kind === 'page-break' || (next?.kind === 'heading' && next.startsPage);
  return startsPage ? [] : [paragraphOf('TableGap', [], page)];
}

const widthsOf = (shares: readonly number[]): number[] => {
  const sum = shares.reduce((total, share) => total + share, 0);
  return shares.map((share) => Math.floor((TEXT_WIDTH * share) / sum));
};

/** Columns of fixed width over the whole text width. */
function ruledTable(style: string, shares: readonly number[], rows: TableRow[], page: Page): Table {
  return new Table({
    style,
    rows,
    width: { size: TEXT_WIDTH, type: 'dxa' },
    columnWidths: widthsOf(shares),
    layout: 'fixed',
    tableLook: { firstRow: true, firstColumn: false, lastRow: false, lastColumn: false, noHBand: true, noVBand: true },
    visuallyRightToLeft: page.isRightToLeft,
  });
}

function tableOf({ caption, columns, rows }: Extract<Block, { kind: 'table' }>, page: Page): WrittenBlock[] {
  const head = new TableRow({ tableHeader: true, cantSplit: true, children: columns.map((each) => cellOf({ text: each.label, tone: 'plain' }, each, 'TableHead', page)) });
  const body = rows.map(
    (cells) =>
      new TableRow({
        cantSplit: cells.reduce((sum, { text }) => sum + text.length, 0) <= LONGEST_UNBROKEN_ROW,
        children: columns.map((each, index) => cellOf(cells[index] ?? { text: '', tone: 'plain' }, each, 'TableText', page)),
      }),
  );
  const before = caption === '' ? [] : [captionOf(page.document.tableWord, caption, page)];
  return [...before, ruledTable('RuledTable', columns.map(({ share }) => share), [head, ...body], page)];
}

function cellOf({ text, tone }: Cell, { align }: Column, style: string, page: Page): TableCell {
  const alignment = align === 'end' ? { alignment: 'end' as const } : {};
  return new TableCell({ children: [paragraphOf(style, runs({ text }, page, TONE_STYLES[tone]), page, text, alignment)] });
}

function definitionsOf({ rows, termShare }: Extract<Block, { kind: 'definitions' }>, page: Page): Table {
  return ruledTable('DefinitionTable', [termShare, 1 - termShare], rows.map((row, index) => definitionRow(row, index === 0, page)), page);
}

/** The first row stays with the heading above and the second row. */
function definitionRow({ term, under, lines }: DefinitionRow, isFirst: boolean, page: Page): TableRow {
  const length = lines.reduce((sum, { text }) => sum + text.length, 0);
  const keep = isFirst && length <= LONGEST_UNBROKEN_ROW ? { keepNext: true } : {};
  const start = [paragraphOf('TableText', runs({ text: term }, page, 'Strong'), page, term, keep), ...under.map((text) => paragraphOf('TableNote', runs({ text }, page), page, text, keep))];
  const end = lines.map(({ tone, ...phrase }) => paragraphOf('TableText', runs(phrase, page, TONE_STYLES[tone]), page, phrase.text, keep));
  return new TableRow({
    cantSplit: length <= LONGEST_UNBROKEN_ROW,
    children: [new TableCell({ children: start }), new TableCell({ children: end.length > 0 ? end : [paragraphOf('TableText', [], page)] })],
  });
}

/** Twentieths of a point in a CSS pixel. */
const PIXEL = 15;

function figureOf({ picture, caption, altText }: Extract<Block, { kind: 'figure' }>, page: Page): WrittenBlock[] {
  const shrink = Math.min(1, TEXT_WIDTH / PIXEL / picture.width);
  const image = new ImageRun({
    type: 'png',
    data: picture.png,
    transformation: { width: Math.round(picture.width * shrink), height: Math.round(picture.height * shrink) },
    altText: { id: page.nextPicture(), name: printable(caption), description: printable(altText) },
  });
  return [captionOf(page.document.figureWord, caption, page), paragraphOf('Figure', [image], page)];
}
