import {
  CheckBox,
  Document,
  Footer,
  Header,
  ImageRun,
  Packer,
  PageNumber,
  Paragraph,
  type ParagraphChild,
  SequentialIdentifier,
  ShadingType,
  Tab,
  Table,
  TableCell,
  TableOfContents,
  TableRow,
  TextRun,
} from 'docx';
import { estimatePageNumbersWith } from 'docx/layout';
import { directionOf } from '#shared/i18n/format.ts';
import { assertNever, type Block, type DocumentPart, type Phrase } from './blocks.ts';
import {
  choicesGrid,
  definitionsGrid,
  type Grid,
  type GridParagraph,
  type GridRow,
  stripGrid,
  tableGrid,
  writingSpaceGrid,
} from './word/grid.ts';
import { printable, runsRightToLeft } from './word/printable.ts';
import { PARAGRAPH_STYLES, TONE_STYLES } from './word/style-names.ts';
import type { WordDocument } from './word/word-document.ts';
import { BASE_STYLES, DISC_FONT, PAGE, TEXT_WIDTH, wordStyles } from './word/word-styles.ts';

type WrittenBlock = Paragraph | Table | TableOfContents;

/** What every block needs to know while it is written. */
interface Page {
  readonly isRightToLeft: boolean;
  readonly document: WordDocument;
  /** Pictures are numbered by us: the library's own counter goes on between documents. */
  readonly nextPicture: () => string;
}

/** Writes a document; estimating the page numbers of the contents costs most of the time. */
export async function writeWord(
  document: WordDocument,
  { estimatesPages }: { estimatesPages: boolean },
): Promise<Uint8Array> {
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
    numbering: {
      config: [
        {
          reference: 'bullets',
          levels: [
            { level: 0, format: 'bullet', text: '•', style: { paragraph: { indent: { left: 340, hanging: 227 } } } },
          ],
        },
      ],
    },
    ...(estimatesPages ? { pageNumbers: estimatePageNumbersWith({ guess: true }) } : {}),
    sections: document.parts.map((part, index) => section(part, index === 0, page)),
  });
  return new Uint8Array(await Packer.toArrayBuffer(file));
}

function section({ pageWord, blocks }: DocumentPart, isFirst: boolean, page: Page) {
  const isCover = isFirst && page.document.hasCover !== false;
  return {
    properties: {
      titlePage: isCover,
      page: {
        size: { width: PAGE.width, height: PAGE.height },
        margin: PAGE.margin,
        pageNumbers: { start: 1, formatType: 'decimal' as const },
      },
    },
    headers: {
      default: new Header({ children: [runningHead(page)] }),
      ...(isCover ? { first: new Header({ children: [paragraphOf('Header', [], page)] }) } : {}),
    },
    footers: {
      default: new Footer({ children: [runningFoot(pageWord, page)] }),
      ...(isCover ? { first: new Footer({ children: [runningFoot('', page)] }) } : {}),
    },
    children: blocks.flatMap((block, index) => [...written(block, page), ...gapAfter(block, blocks[index + 1], page)]),
  };
}

function runningHead(page: Page): Paragraph {
  const { head, mark } = page.document;
  const end =
    mark === ''
      ? runs({ text: head[1] }, page)
      : [...runs({ text: `${head[1]}  ` }, page), ...runs({ text: mark }, page, 'Harm')];
  return paragraphOf(
    'Header',
    [...runs({ text: head[0] }, page), new TextRun({ children: [new Tab()] }), ...end],
    page,
  );
}

/** The page number is left out of the cover's foot. */
function runningFoot(pageWord: string, page: Page): Paragraph {
  const { foot, ofWord } = page.document;
  const number = [
    new TextRun({
      children: [
        new Tab(),
        `${printable(pageWord)} `,
        PageNumber.CURRENT,
        ` ${printable(ofWord)} `,
        PageNumber.TOTAL_PAGES_IN_SECTION,
      ],
    }),
  ];
  return paragraphOf('Footer', [...runs({ text: foot }, page), ...(pageWord === '' ? [] : number)], page);
}

function written(block: Block, page: Page): WrittenBlock[] {
  switch (block.kind) {
    case 'heading':
      return [headingOf(block, page)];
    case 'paragraph':
      return [paragraphOf(PARAGRAPH_STYLES[block.style], runs(block.phrase, page), page, block.phrase.text)];
    case 'list':
      return block.items.map((item) =>
        paragraphOf('ListBullet', runs(item, page), page, item.text, {
          numbering: { reference: 'bullets', level: 0, custom: true },
        }),
      );
    case 'table':
      return [...tableCaption(block.caption, page), tableOf(tableGrid(block), page)];
    case 'strip':
      return [tableOf(stripGrid(block), page)];
    case 'definitions':
      return [tableOf(definitionsGrid(block), page)];
    case 'choices':
      return [tableOf(choicesGrid(block), page)];
    case 'writing-space':
      return [tableOf(writingSpaceGrid(block), page)];
    case 'figure':
      return figureOf(block, page);
    case 'contents':
      return [
        paragraphOf('ContentsTitle', runs({ text: block.title }, page), page),
        new TableOfContents(printable(block.title), { hyperlink: true, headingStyleRange: '1-2' }),
      ];
    case 'cut-line':
      return [paragraphOf('CutLine', [], page)];
    case 'page-break':
      return [paragraphOf('TableGap', [], page, '', { pageBreakBefore: true })];
    default:
      return assertNever(block);
  }
}

type ParagraphMore = Omit<ConstructorParameters<typeof Paragraph>[0] & object, 'children' | 'style' | 'text'>;

/** `text` says in which direction a paragraph runs; without it the document's language does. */
function paragraphOf(
  style: string,
  children: readonly ParagraphChild[],
  page: Page,
  text = '',
  more: ParagraphMore = {},
): Paragraph {
  const isRightToLeft = page.isRightToLeft || runsRightToLeft(text);
  return new Paragraph({ style, children, ...(isRightToLeft ? { bidirectional: true } : {}), ...more });
}

/** Line feeds in a text become line breaks. */
function runs({ label = '', text }: Phrase, page: Page, style?: string): TextRun[] {
  const opening = label === '' ? [] : run(`${label} `, page, 'Strong', false);
  return [
    ...opening,
    ...printable(text)
      .split('\n')
      .flatMap((part, index) => run(part, page, style, index > 0)),
  ];
}

function run(text: string, page: Page, style: string | undefined, breaksBefore: boolean): TextRun[] {
  const clean = printable(text);
  if (clean === '' && !breaksBefore) return [];
  const isRightToLeft = page.isRightToLeft || runsRightToLeft(clean);
  return [
    new TextRun({
      text: clean,
      ...(style ? { style } : {}),
      ...(breaksBefore ? { break: 1 } : {}),
      ...(isRightToLeft ? { rightToLeft: true } : {}),
    }),
  ];
}

function headingOf({ level, number, text, startsPage }: Extract<Block, { kind: 'heading' }>, page: Page): Paragraph {
  const before = number === '' ? [] : [new TextRun({ children: [number, new Tab()] })];
  return new Paragraph({
    heading: (['Heading1', 'Heading2', 'Heading3'] as const)[level - 1] ?? 'Heading3',
    children: [...before, ...runs({ text }, page)],
    ...(startsPage ? { pageBreakBefore: true } : {}),
    ...(number === '' ? { indent: { left: 0, hanging: 0 } } : {}),
    ...(page.isRightToLeft ? { bidirectional: true } : {}),
  });
}

function captionOf(word: string, text: string, page: Page): Paragraph {
  return paragraphOf(
    'Caption',
    [...runs({ text: `${word} ` }, page), new SequentialIdentifier(word), ...runs({ text: `  ${text}` }, page)],
    page,
  );
}

const tableCaption = (caption: string, page: Page): Paragraph[] =>
  caption === '' ? [] : [captionOf(page.document.tableWord, caption, page)];

const TABLES: ReadonlySet<Block['kind']> = new Set(['table', 'strip', 'definitions', 'choices', 'writing-space']);

/** Air under a table; none where a new page follows, or the gap alone could fill one. */
function gapAfter({ kind }: Block, next: Block | undefined, page: Page): Paragraph[] {
  if (!TABLES.has(kind)) return [];
  const startsPage = next?.kind === 'page-break' || (next?.kind === 'heading' && next.startsPage);
  return startsPage ? [] : [paragraphOf('TableGap', [], page)];
}

function tableOf({ style, widths, rows }: Grid, page: Page): Table {
  return new Table({
    style,
    rows: rows.map((row) => rowOf(row, page)),
    width: { size: TEXT_WIDTH, type: 'dxa' },
    columnWidths: widths,
    layout: 'fixed',
    tableLook: { firstRow: true, firstColumn: false, lastRow: false, lastColumn: false, noHBand: true, noVBand: true },
    visuallyRightToLeft: page.isRightToLeft,
  });
}

const rowOf = ({ isHeader, canSplit, height, cells, fills }: GridRow, page: Page): TableRow =>
  new TableRow({
    ...(height === undefined ? {} : { height: { value: height, rule: 'atLeast' as const } }),
    ...(isHeader ? { tableHeader: true } : {}),
    ...(canSplit ? {} : { cantSplit: true }),
    children: cells.map(
      (cell, index) =>
        new TableCell({ children: cell.map((each) => cellParagraph(each, page)), ...shadingOf(fills?.[index]) }),
    ),
  });

const shadingOf = (fill: string | undefined) =>
  fill === undefined ? {} : { shading: { type: ShadingType.CLEAR, color: 'auto', fill } };

const discOf = (disc: 'filled' | 'empty'): CheckBox =>
  new CheckBox({
    checked: disc === 'filled',
    checkedState: { value: '25CF', font: DISC_FONT },
    uncheckedState: { value: '25CB', font: DISC_FONT },
  });

const cellParagraph = ({ style, phrase, tone, align, keepsNext, disc }: GridParagraph, page: Page): Paragraph =>
  paragraphOf(style, [...(disc ? [discOf(disc)] : []), ...runs(phrase, page, TONE_STYLES[tone])], page, phrase.text, {
    ...(align === 'end' ? { alignment: 'end' } : {}),
    ...(keepsNext ? { keepNext: true } : {}),
  });

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
