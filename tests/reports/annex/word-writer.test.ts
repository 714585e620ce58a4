import { beforeAll, describe, expect, it } from 'vitest';
import {
  type Block,
  column,
  definitions,
  heading,
  labelled,
  line,
  list,
  paragraph,
  strong,
  table,
} from '#main/reports/blocks.ts';
import type { WordDocument } from '#main/reports/word/word-document.ts';
import { writeWord } from '#main/reports/word-writer.ts';
import { hasValidator, officeFaults } from '#tests/helpers/office.ts';
import { documentXml, textOf, wordParagraphs, wordParts } from '#tests/helpers/read-word.ts';

// The smallest PNG there is: one transparent pixel.
const PNG = Buffer.from(
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR4nGNgYGBgAAAABQABpfZFQAAAAABJRU5ErkJggg==',
  'base64',
);

const columns = [column('Module', 0.75), column('Score', 0.25, 'end')];
const blocks: Block[] = [
  paragraph('Ombreda', 'title'),
  { kind: 'page-break' },
  { kind: 'contents', title: 'Contents' },
  { ...heading(1, 'Results', true), number: '4' } as Block,
  { ...heading(2, 'All modules'), number: '4.1' } as Block,
  heading(3, 'LAB-01'),
  labelled('Score:', 'a number'),
  list([{ text: 'first\nsecond line' }]),
  table('Results by module', columns, [
    ['Labour', strong('33')],
    ['Trade', '30'],
  ]),
  table('', columns, [['x'.repeat(2_000), '']]),
  definitions([
    { term: 'Ministry', under: ['28 May'], lines: [...line('2 Started', '', 'strong'), ...line('A text', 'Reason:')] },
  ]),
  { kind: 'figure', picture: { png: PNG, width: 2_000, height: 1_000 }, caption: 'Scores', altText: 'Bars & words' },
];

const aDocument = (parts: Partial<WordDocument> = {}): WordDocument => ({
  language: 'en',
  title: 'Ombreda, Round 1',
  subject: 'Annex',
  keywords: 'migration',
  head: ['Ombreda, Round 1', 'Annex'],
  mark: 'DRAFT',
  foot: 'Framework mainstay-1, structure 97af',
  ofWord: 'of',
  tableWord: 'Table',
  figureWord: 'Figure',
  parts: [
    { pageWord: 'Page', blocks },
    { pageWord: 'Annexes, page', blocks: [{ ...heading(1, 'Annexes'), number: '10' } as Block] },
  ],
  ...parts,
});

describe('a written document', () => {
  let bytes: Uint8Array;
  beforeAll(async () => {
    bytes = await writeWord(aDocument(), { estimatesPages: true });
  });

  it.skipIf(!hasValidator)('is in order by the rules of Microsoft', () => {
    expect(officeFaults(bytes, 'docx')).toEqual([]);
  });

  it('uses the native styles', () => {
    const styled = wordParagraphs(bytes).map(({ style, text }) => [style, text]);
    expect(styled).toContainEqual(['Title', 'Ombreda']);
    expect(styled).toContainEqual(['Heading1', '4\tResults']);
    expect(styled).toContainEqual(['Heading2', '4.1\tAll modules']);
    expect(styled).toContainEqual(['Heading3', 'LAB-01']);
    expect(styled).toContainEqual(['ListBullet', 'first\nsecond line']);
    expect(styled).toContainEqual(['TableText', '33']);
    const styles = wordParts(bytes)['word/styles.xml'] ?? '';
    for (const id of [
      'Normal',
      'Title',
      'Heading1',
      'Caption',
      'ListBullet',
      'TOC1',
      'RuledTable',
      'DefinitionTable',
    ]) {
      expect(styles).toContain(`w:styleId="${id}"`);
    }
    expect(styles).toContain('<w:lang w:val="en-GB"');
    expect(styles).toContain('w:cs="Arial"');
  });

  it('gives no text its looks outside the styles', () => {
    expect(documentXml(bytes)).not.toMatch(/<w:(?:sz|color|b|rFonts)[ /]/);
  });

  it('counts captions by fields, and leaves a table without caption uncounted', () => {
    const captions = wordParagraphs(bytes).filter(({ style }) => style === 'Caption');
    expect(captions.map(({ text }) => text)).toEqual(['Table 1  Results by module', 'Figure 1  Scores']);
    expect(captions[0]?.xml).toContain('SEQ Table');
  });

  it('repeats header rows and breaks only rows that could fill a page', () => {
    const rows = documentXml(bytes).match(/<w:tr>.*?<\/w:tr>/gs) ?? [];
    const said = rows.map((row) => [textOf(row).slice(0, 6), /<w:tblHeader/.test(row), /<w:cantSplit/.test(row)]);
    expect(said).toEqual([
      ['Module', true, true],
      ['Labour', false, true],
      ['Trade3', false, true],
      ['Module', true, true],
      ['xxxxxx', false, false],
      ['Minist', false, true],
    ]);
  });

  it('describes the picture and fits it to the text', () => {
    const xml = documentXml(bytes);
    expect(xml).toContain('descr="Bars &amp; words"');
    const width = Number(/<wp:extent cx="(\d+)"/.exec(xml)?.[1]);
    // The text is 9638 twentieths of a point wide; 635 English metric units make one.
    expect(width).toBeLessThanOrEqual(9_638 * 635);
  });

  it('carries a contents field with page numbers, and asks for no update', () => {
    const xml = documentXml(bytes);
    expect(xml).toContain('TOC \\h \\o &quot;1-2&quot;');
    const entries = wordParagraphs(bytes).filter(({ style }) => style.startsWith('TOC'));
    expect(entries.map(({ text }) => text)).toEqual(['4 Results\t3', '4.1 All modules\t3', '10 Annexes\t1']);
    expect(xml).not.toContain('w:dirty');
    expect(wordParts(bytes)['word/settings.xml']).not.toContain('updateFields');
  });

  it('has place and round, the draft mark, pages of pages and the framework around the text', () => {
    const parts = Object.entries(wordParts(bytes));
    const heads = parts.filter(([name]) => /word\/header\d/.test(name)).map(([, xml]) => textOf(xml));
    const feet = parts.filter(([name]) => /word\/footer\d/.test(name)).map(([, xml]) => xml);
    expect(heads).toContain('Ombreda, Round 1\tAnnex  DRAFT');
    expect(feet.join('')).toContain('Framework mainstay-1, structure 97af');
    expect(feet.join('')).toContain('Annexes, page ');
    // LibreOffice knows no field for the pages of a section: each part ends with a place, whose page the feet name.
    expect(feet.filter((xml) => /PAGEREF end_[12]/.test(xml)).length).toBe(2);
    expect(feet.join('')).not.toContain('SECTIONPAGES');
    expect(wordParts(bytes)['docProps/core.xml']).toContain('<dc:title>Ombreda, Round 1</dc:title>');
  });

  it('is A4 upright', () => {
    expect(documentXml(bytes)).toContain('<w:pgSz w:w="11906" w:h="16838" w:orient="portrait"');
  });
});

describe('a document from right to left', () => {
  it('turns paragraphs, runs and tables', async () => {
    const bytes = await writeWord(aDocument({ language: 'ar' }), { estimatesPages: false });
    if (hasValidator) expect(officeFaults(bytes, 'docx')).toEqual([]);
    const xml = documentXml(bytes);
    expect(xml.match(/<w:bidiVisual/g)?.length).toBe(3);
    expect(
      wordParagraphs(bytes)
        .filter((each) => each.style === 'BodyText')
        .every((each) => each.xml.includes('<w:bidi')),
    ).toBe(true);
  });

  it('leaves an Arabic text in an English document its own direction', async () => {
    const part = { pageWord: 'Page', blocks: [paragraph('نص عربي'), paragraph('English')] };
    const written = wordParagraphs(await writeWord(aDocument({ parts: [part] }), { estimatesPages: false }));
    const said = written.filter(({ text }) => text !== '');
    expect(said.map(({ xml }) => xml.includes('<w:bidi'))).toEqual([true, false]);
  });
});
