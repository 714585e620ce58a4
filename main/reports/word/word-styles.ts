import type { INumberingOptions, IParagraphStyleOptions, IStylesOptions } from 'docx';
import { localeOf } from '#shared/i18n/format.ts';

/** Colours of the light theme, as Word writes them. */
const COLOURS = {
  ink: '182226',
  quiet: '596365',
  petrol: '0E5261',
  rust: '96371A',
  hairline: 'D3CFC3',
  rule: '7D7B72',
} as const;

/** A4 upright, in twentieths of a point. */
export const PAGE = {
  width: 11_906,
  height: 16_838,
  margin: { top: 1_304, bottom: 1_134, left: 1_134, right: 1_134, header: 680, footer: 510 },
  /** Of a page across: the sides of the upright one go round with it. */
  wideMargin: { top: 1_134, bottom: 1_134, left: 1_134, right: 1_304, header: 680, footer: 510 },
} as const;
export const TEXT_WIDTH = PAGE.width - PAGE.margin.left - PAGE.margin.right;
/** The width of the text on a page across. */
export const TEXT_HEIGHT = PAGE.height - PAGE.wideMargin.left - PAGE.wideMargin.right;

/** The one kind of list. */
export const BULLETS: INumberingOptions = {
  config: [
    {
      reference: 'bullets',
      levels: [
        { level: 0, format: 'bullet', text: '•', style: { paragraph: { indent: { left: 340, hanging: 227 } } } },
      ],
    },
  ],
};

/** Where the text of a numbered heading starts. */
const NUMBER_TAB = 737;

const FONT = { ascii: 'Calibri', hAnsi: 'Calibri', eastAsia: 'Calibri', cs: 'Arial' } as const;

/** Discs to be filled, as every Windows has them. */
export const DISC_FONT = 'Segoe UI Symbol';

const headingStyle = (size: number, before: number, after: number, colour: string) =>
  ({
    run: { font: FONT, size, bold: true, color: colour },
    paragraph: {
      spacing: { before, after },
      keepNext: true,
      keepLines: true,
      indent: { left: NUMBER_TAB, hanging: NUMBER_TAB },
    },
  }) as const;

const own = (
  id: string,
  name: string,
  size: number,
  before: number,
  after: number,
  more: Partial<IParagraphStyleOptions> = {},
): IParagraphStyleOptions => ({
  id,
  name,
  basedOn: 'Normal',
  quickFormat: true,
  ...more,
  run: { size, ...more.run },
  paragraph: { spacing: { before, after }, ...more.paragraph },
});

const contentsLevel = (level: number, indent: number, before: number, bold: boolean): IParagraphStyleOptions =>
  own(`TOC${level}`, `toc ${level}`, 19, before, 10, {
    run: { bold, size: 19 },
    paragraph: {
      spacing: { before, after: 10, line: 240, lineRule: 'auto' },
      // Less than the shortest title is wide: its tab must lead to the page number.
      indent: { left: indent + 284, hanging: 284 },
      rightTabStop: TEXT_WIDTH,
    },
  });

const paragraphStyles: IParagraphStyleOptions[] = [
  own('Subtitle', 'Subtitle', 30, 0, 280, { run: { color: COLOURS.quiet } }),
  own('Masthead', 'Masthead', 22, 0, 160, {
    run: { size: 22, color: COLOURS.quiet },
    paragraph: { keepNext: true, spacing: { before: 0, after: 160, line: 240, lineRule: 'auto' } },
  }),
  own('BriefTitle', 'Brief Title', 44, 0, 60, {
    run: { size: 44, bold: true, color: COLOURS.petrol },
    paragraph: { keepNext: true, spacing: { before: 0, after: 60, line: 240, lineRule: 'auto' } },
  }),
  own('BodyText', 'Body Text', 21, 0, 140),
  own('Lead', 'Lead', 24, 0, 200, { paragraph: { spacing: { before: 0, after: 200, line: 288, lineRule: 'auto' } } }),
  own('Finding', 'Finding', 26, 120, 240, {
    run: { color: COLOURS.petrol, size: 26 },
    paragraph: { spacing: { before: 120, after: 240, line: 300, lineRule: 'auto' }, keepLines: true },
  }),
  own('Figure', 'Figure', 21, 0, 60, {
    paragraph: { spacing: { before: 0, after: 60, line: 240, lineRule: 'auto' }, keepNext: true },
  }),
  own('Note', 'Note', 18, 40, 140, { run: { size: 18, color: COLOURS.quiet } }),
  own('DraftMark', 'Draft Mark', 22, 0, 60, { run: { size: 22, bold: true, color: COLOURS.rust } }),
  own('Marks', 'Question Marks', 18, 0, 80, {
    run: { size: 18, color: COLOURS.quiet },
    paragraph: { spacing: { before: 0, after: 80 }, keepNext: true },
  }),
  own('ListBullet', 'List Bullet', 21, 0, 50),
  own('ContentsTitle', 'TOC Heading', 32, 160, 160, {
    run: { size: 32, bold: true, color: COLOURS.petrol },
    paragraph: { keepNext: true, spacing: { before: 160, after: 160 } },
  }),
  contentsLevel(1, 0, 80, true),
  contentsLevel(2, 0, 0, false),
  own('TableofFigures', 'table of figures', 19, 0, 10, {
    run: { size: 19 },
    paragraph: {
      spacing: { before: 0, after: 10, line: 240, lineRule: 'auto' },
      indent: { left: 0, hanging: 0 },
      rightTabStop: TEXT_WIDTH,
    },
  }),
  own('FootnoteText', 'footnote text', 17, 0, 20, {
    run: { size: 17, color: COLOURS.quiet },
    paragraph: { spacing: { before: 0, after: 20, line: 240, lineRule: 'auto' } },
  }),
  own('TableHead', 'Table Head', 18, 50, 50, {
    run: { size: 18, bold: true, color: COLOURS.petrol },
    paragraph: { keepNext: true, spacing: { before: 50, after: 50, line: 252, lineRule: 'auto' } },
  }),
  own('TableText', 'Table Text', 18, 30, 30, {
    paragraph: { spacing: { before: 30, after: 30, line: 240, lineRule: 'auto' } },
  }),
  own('StripFigure', 'Strip Figure', 44, 0, 0, {
    run: { size: 44, bold: true, color: COLOURS.petrol },
    paragraph: { keepNext: true, spacing: { before: 0, after: 0, line: 240, lineRule: 'auto' } },
  }),
  own('StripScore', 'Strip Score', 26, 0, 0, {
    run: { size: 26, bold: true },
    paragraph: { keepNext: true, spacing: { before: 0, after: 0, line: 240, lineRule: 'auto' } },
  }),
  own('TableNote', 'Table Note', 17, 0, 30, {
    run: { size: 17, color: COLOURS.quiet },
    paragraph: { spacing: { before: 0, after: 30, line: 240, lineRule: 'auto' } },
  }),
  own('CardText', 'Card Text', 26, 40, 40, {
    paragraph: { spacing: { before: 40, after: 40, line: 240, lineRule: 'auto' } },
  }),
  own('TableGap', 'Table Gap', 8, 0, 0, {
    paragraph: { spacing: { before: 0, after: 60, line: 160, lineRule: 'exact' } },
  }),
  own('SectionGap', 'Section Gap', 8, 0, 0, {
    paragraph: { spacing: { before: 0, after: 280, line: 160, lineRule: 'exact' } },
  }),
  own('CutLine', 'Cut Line', 8, 160, 160, {
    paragraph: {
      spacing: { before: 160, after: 160, line: 160, lineRule: 'exact' },
      border: { bottom: { style: 'dashed', size: 6, color: COLOURS.rule, space: 1 } },
    },
  }),
  own('Header', 'header', 17, 0, 0, {
    run: { size: 17, color: COLOURS.quiet },
    paragraph: { rightTabStop: TEXT_WIDTH },
  }),
  own('Footer', 'footer', 17, 0, 0, {
    run: { size: 17, color: COLOURS.quiet },
    paragraph: { rightTabStop: TEXT_WIDTH },
  }),
];

/** Every look of the annex is a style, so that a person can change it in one place. */
export const wordStyles = (language: string): IStylesOptions => ({
  default: {
    document: {
      run: {
        font: FONT,
        size: 21,
        language: { value: localeOf(language), eastAsia: localeOf(language), bidirectional: localeOf(language) },
      },
      paragraph: { spacing: { after: 0, line: 276, lineRule: 'auto' } },
    },
    title: {
      run: { font: FONT, size: 56, bold: true, color: COLOURS.petrol },
      paragraph: { spacing: { before: 1_300, after: 60 }, keepNext: true },
    },
    heading1: {
      ...headingStyle(34, 0, 260, COLOURS.petrol),
      paragraph: {
        ...headingStyle(34, 0, 260, COLOURS.petrol).paragraph,
        border: { bottom: { style: 'single', size: 8, color: COLOURS.petrol, space: 6 } },
      },
    },
    heading2: headingStyle(27, 320, 120, COLOURS.petrol),
    heading3: {
      ...headingStyle(21, 200, 60, COLOURS.ink),
      paragraph: { ...headingStyle(21, 200, 60, COLOURS.ink).paragraph, indent: { left: 0, hanging: 0 } },
    },
    caption: {
      run: { size: 18, bold: true, color: COLOURS.ink },
      paragraph: { spacing: { before: 200, after: 80 }, keepNext: true, keepLines: true },
    },
  },
  paragraphStyles,
  characterStyles: [
    { id: 'Strong', name: 'Strong', basedOn: 'DefaultParagraphFont', quickFormat: true, run: { bold: true } },
    { id: 'Quiet', name: 'Quiet', basedOn: 'DefaultParagraphFont', run: { color: COLOURS.quiet } },
    { id: 'Harm', name: 'Harm', basedOn: 'DefaultParagraphFont', run: { bold: true, color: COLOURS.rust } },
    { id: 'Way', name: 'Internal Link', basedOn: 'DefaultParagraphFont', run: { color: COLOURS.petrol } },
    {
      id: 'Fingerprint',
      name: 'Fingerprint',
      basedOn: 'DefaultParagraphFont',
      run: { size: 13, color: COLOURS.quiet },
    },
    {
      id: 'FootnoteReference',
      name: 'footnote reference',
      basedOn: 'DefaultParagraphFont',
      run: { superScript: true },
    },
    { id: 'Inverse', name: 'Inverse', basedOn: 'DefaultParagraphFont', run: { bold: true, color: 'FFFFFF' } },
  ],
});

const NAMESPACE = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"';
const CELL_MARGINS = '<w:tblCellMar><w:left w:w="0" w:type="dxa"/><w:right w:w="198" w:type="dxa"/></w:tblCellMar>';
const rule = (side: string, size: number, colour: string) =>
  `<w:${side} w:val="single" w:sz="${size}" w:space="0" w:color="${colour}"/>`;

const STRIP_MARGINS =
  '<w:tblCellMar><w:top w:w="40" w:type="dxa"/><w:left w:w="113" w:type="dxa"/><w:bottom w:w="40" w:type="dxa"/><w:right w:w="85" w:type="dxa"/></w:tblCellMar>';

const tableStyle = (id: string, name: string, borders: string, header = '', margins = CELL_MARGINS) =>
  `<w:style w:type="table" w:customStyle="1" w:styleId="${id}"><w:name w:val="${name}"/><w:basedOn w:val="TableNormal"/><w:uiPriority w:val="59"/><w:qFormat/><w:tblPr><w:tblBorders>${borders}</w:tblBorders>${margins}</w:tblPr>${header}</w:style>`;

/** Hairlines between rows, no bands, no vertical rules; a petrol rule under the header. The library cannot describe table styles itself. */
export const BASE_STYLES = [
  `<w:styles ${NAMESPACE}>`,
  '<w:style w:type="paragraph" w:default="1" w:styleId="Normal"><w:name w:val="Normal"/><w:qFormat/></w:style>',
  '<w:style w:type="character" w:default="1" w:styleId="DefaultParagraphFont"><w:name w:val="Default Paragraph Font"/><w:uiPriority w:val="1"/><w:semiHidden/></w:style>',
  '<w:style w:type="table" w:default="1" w:styleId="TableNormal"><w:name w:val="Normal Table"/><w:uiPriority w:val="99"/><w:semiHidden/><w:tblPr><w:tblInd w:w="0" w:type="dxa"/><w:tblCellMar><w:top w:w="0" w:type="dxa"/><w:left w:w="108" w:type="dxa"/><w:bottom w:w="0" w:type="dxa"/><w:right w:w="108" w:type="dxa"/></w:tblCellMar></w:tblPr></w:style>',
  tableStyle(
    'RuledTable',
    'Ruled Table',
    `${rule('bottom', 4, COLOURS.rule)}${rule('insideH', 4, COLOURS.hairline)}`,
    `<w:tblStylePr w:type="firstRow"><w:tcPr><w:tcBorders>${rule('bottom', 8, COLOURS.petrol)}</w:tcBorders></w:tcPr></w:tblStylePr>`,
  ),
  tableStyle(
    'DefinitionTable',
    'Definition Table',
    `${rule('top', 4, COLOURS.hairline)}${rule('bottom', 4, COLOURS.hairline)}${rule('insideH', 4, COLOURS.hairline)}`,
  ),
  tableStyle(
    'StripTable',
    'Strip Table',
    `${rule('insideH', 24, 'FFFFFF')}${rule('insideV', 24, 'FFFFFF')}`,
    '',
    STRIP_MARGINS,
  ),
  '</w:styles>',
].join('');
