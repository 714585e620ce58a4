import {
  Bookmark,
  CheckBox,
  ImageRun,
  InternalHyperlink,
  PageReference,
  Paragraph,
  type ParagraphChild,
  ShadingType,
  SimpleField,
  Tab,
  Table,
  TableCell,
  TableOfContents,
  TableRow,
  TextRun,
} from 'docx';
import { assertNever, type Block } from '../blocks.ts';
import { plainText } from '../inline.ts';
import {
  choicesGrid,
  definitionsGrid,
  type Grid,
  type GridParagraph,
  type GridRow,
  stripGrid,
  tableGrid,
  writingSpaceGrid,
} from './grid.ts';
import type { Captioned, Page } from './page.ts';
import { printable } from './printable.ts';
import { isRightToLeft, runs } from './runs.ts';
import { PARAGRAPH_STYLES, TONE_STYLES } from './style-names.ts';
import { DISC_FONT } from './word-styles.ts';

type WrittenBlock = Paragraph | Table | TableOfContents;

/** A block as paragraphs and tables of Word. */
export function written(block: Block, page: Page): WrittenBlock[] {
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
      return [...tableCaption(block, page), tableOf(tableGrid(block, page.textWidth), page)];
    case 'strip':
      return [tableOf(stripGrid(block, page.textWidth), page)];
    case 'definitions':
      return [tableOf(definitionsGrid(block, page.textWidth), page)];
    case 'choices':
      return [tableOf(choicesGrid(block, page.textWidth), page)];
    case 'writing-space':
      return [tableOf(writingSpaceGrid(block, page.textWidth), page)];
    case 'figure':
      return figureOf(block, page);
    case 'masthead':
      return [mastheadOf(block, page)];
    case 'contents':
      return block.of === 'tables' ? tablesList(block.title, page) : contentsOf(block.title, page);
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
export function paragraphOf(
  style: string,
  children: readonly ParagraphChild[],
  page: Page,
  text = '',
  more: ParagraphMore = {},
): Paragraph {
  return new Paragraph({
    style: page.styleOf(style),
    children,
    ...(isRightToLeft(text, page) ? { bidirectional: true } : {}),
    ...more,
  });
}

function headingOf(block: Extract<Block, { kind: 'heading' }>, page: Page): Paragraph {
  const { level, number, text, startsPage } = block;
  const id = page.claim(page.headings.get(block) ?? '', false);
  const before = number === '' ? [] : [new TextRun({ children: [number, new Tab()] })];
  const words = [...before, ...runs({ text }, page)];
  return new Paragraph({
    style: page.styleOf(`Heading${level}`),
    children: id === null ? words : [new Bookmark({ id, children: words })],
    ...(startsPage ? { pageBreakBefore: true } : {}),
    ...(number === '' ? { indent: { left: 0, hanging: 0 } } : {}),
    ...(page.isRightToLeft ? { bidirectional: true } : {}),
  });
}

/** The names of Word's own counters: they stay, whatever language the words before the number are in. */
const SEQUENCE = { table: 'Table', figure: 'Figure' } as const;

/** "Table 4" is a place of its own, for lists and for sentences that refer to it. */
function captionOf(block: Captioned, page: Page): Paragraph {
  const { tableWord, figureWord } = page.document;
  const { place = '', number: count = 0 } = page.captions.find((each) => each.block === block) ?? {};
  const number = [
    ...runs({ text: `${block.kind === 'table' ? tableWord : figureWord} ` }, page),
    new SimpleField(`SEQ ${SEQUENCE[block.kind]} \\* ARABIC`, String(count)),
  ];
  const id = page.claim(place, false);
  return paragraphOf(
    'Caption',
    [
      ...(id === null ? number : [new Bookmark({ id, children: number })]),
      ...runs({ text: `  ${block.caption}` }, page),
    ],
    page,
  );
}

const contentsTitle = (title: string, page: Page): Paragraph =>
  paragraphOf('ContentsTitle', runs({ text: title }, page), page);

const contentsOf = (title: string, page: Page): WrittenBlock[] => [
  contentsTitle(title, page),
  new TableOfContents(printable(title), {
    hyperlink: true,
    headingStyleRange: '1-2',
    ...(page.headings.size === 0
      ? {}
      : { contentChildren: [...page.headings].map(([block, place]) => entryOf(block, place, page)) }),
  }),
];

function entryOf(block: Block, place: string, page: Page): Paragraph {
  if (block.kind !== 'heading') return paragraphOf('TOC1', [], page);
  const words = runs({ text: [block.number, plainText(block.text)].filter(Boolean).join('  ') }, page);
  const way = [...words, new TextRun({ children: [new Tab()] }), new PageReference(place)];
  return paragraphOf(`TOC${block.level}`, [new InternalHyperlink({ anchor: place, children: way })], page);
}

/** Every captioned table with its page. The library fills contents from headings only, so these entries are ours. */
function tablesList(title: string, page: Page): WrittenBlock[] {
  const entries = page.captions
    .filter(({ block }) => block.kind === 'table')
    .map(({ block, place, label }) => {
      const words = runs({ text: `${label}  ${plainText(block.caption)}` }, page);
      const way = [...words, new TextRun({ children: [new Tab()] }), new PageReference(place)];
      return paragraphOf('TableofFigures', [new InternalHyperlink({ anchor: place, children: way })], page);
    });
  if (entries.length === 0) return [];
  return [
    contentsTitle(title, page),
    new TableOfContents(printable(title), {
      hyperlink: true,
      captionLabelIncludingNumbers: SEQUENCE.table,
      contentChildren: entries,
    }),
  ];
}

const tableCaption = (block: Captioned, page: Page): Paragraph[] =>
  block.caption === '' ? [] : [captionOf(block, page)];

const TABLES: ReadonlySet<Block['kind']> = new Set(['table', 'strip', 'definitions', 'choices', 'writing-space']);

/** Air under a table, and over a section that goes on on the same page; none where a new page follows, or the gap alone could fill one. */
export function gapAfter({ kind }: Block, next: Block | undefined, page: Page): Paragraph[] {
  if (next?.kind === 'heading' && next.level === 1 && !next.startsPage) return [paragraphOf('SectionGap', [], page)];
  if (!TABLES.has(kind)) return [];
  const startsPage = next?.kind === 'page-break' || (next?.kind === 'heading' && next.startsPage);
  return startsPage ? [] : [paragraphOf('TableGap', [], page)];
}

function tableOf({ style, widths, rows }: Grid, page: Page): Table {
  return new Table({
    style: page.styleOf(style),
    rows: rows.map((row) => rowOf(row, page)),
    width: { size: page.textWidth, type: 'dxa' },
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

/** Largest size of a logo, in CSS pixels: about 4.2 by 1.4 centimetres. */
const LOGO = { width: 160, height: 52 } as const;

function mastheadOf({ name, logo, altText }: Extract<Block, { kind: 'masthead' }>, page: Page): Paragraph {
  const words = runs({ text: name }, page);
  if (logo === null) return paragraphOf('Masthead', words, page, name);
  const shrink = Math.min(1, LOGO.width / logo.width, LOGO.height / logo.height);
  const image = new ImageRun({
    type: 'png',
    data: logo.png,
    transformation: { width: Math.round(logo.width * shrink), height: Math.round(logo.height * shrink) },
    altText: {
      id: page.nextPicture(),
      name: printable(altText),
      description: printable([altText, name].filter(Boolean).join(' ')),
    },
  });
  return paragraphOf('Masthead', [image, ...runs({ text: name === '' ? '' : `   ${name}` }, page)], page, name);
}

function figureOf(block: Extract<Block, { kind: 'figure' }>, page: Page): WrittenBlock[] {
  const { picture, caption, altText } = block;
  const shrink = Math.min(1, page.textWidth / PIXEL / picture.width);
  const image = new ImageRun({
    type: 'png',
    data: picture.png,
    transformation: { width: Math.floor(picture.width * shrink), height: Math.floor(picture.height * shrink) },
    altText: { id: page.nextPicture(), name: printable(caption), description: printable(altText) },
  });
  return [captionOf(block, page), paragraphOf('Figure', [image], page)];
}
