import { beforeAll, describe, expect, it } from 'vitest';
import { type Block, column, heading, list, paragraph, table } from '#main/reports/blocks.ts';
import { captionOf, figure, footnote, indicatorPlace, linkTo, placeAt, said } from '#main/reports/inline.ts';
import { writeWord } from '#main/reports/word-writer.ts';
import { hasValidator, officeFaults } from '#tests/helpers/office.ts';
import { documentXml, textOf, wordParagraphs, wordParts } from '#tests/helpers/read-word.ts';

const place = indicatorPlace('LAB-01');
const blocks: Block[] = [
  { kind: 'contents', title: 'Tables', of: 'tables' },
  paragraph(`See ${captionOf('scores', 'the table')} and ${captionOf('none', 'another')}.`),
  paragraph(`Score ${figure(['LAB', 'score'], '28')}, again ${figure(['LAB', 'score'], '28')}.`),
  paragraph(`${linkTo(place, 'LAB-01')} and ${linkTo('i_nowhere', 'LAB-99')}`),
  list([{ label: linkTo(place, 'LAB-01'), text: `Strong.${footnote('Plan, 2024, p. 4')}` }]),
  heading(3, `${placeAt(place, 'LAB-01')}  Statement`),
  paragraph(said('La loi est en vigueur.')),
  paragraph(said('مرحبا بالعالم and back مرحبا')),
  table('Wide', [column('A', 1)], [['x']], { isWide: true }),
  table('Results', [column('A', 1)], [['y']], { name: 'scores' }),
];

describe('marks in the texts of blocks', () => {
  let bytes: Uint8Array;
  beforeAll(async () => {
    bytes = await writeWord(
      {
        language: 'en',
        answersLanguage: 'fr',
        title: 'T',
        subject: 'S',
        keywords: 'K',
        head: ['a', 'b'],
        mark: '',
        foot: 'f',
        underFoot: 'Fingerprint 12',
        properties: { MainstayReport: 'annex' },
        ofWord: 'of',
        tableWord: 'Tableau',
        figureWord: 'Figure',
        parts: [{ pageWord: 'Page', blocks }],
      },
      { estimatesPages: true },
    );
  });
  const paragraphWith = (words: string) => wordParagraphs(bytes).find(({ text }) => text.includes(words))?.xml ?? '';

  it.skipIf(!hasValidator)('are in order by the rules of Microsoft', () => {
    expect(officeFaults(bytes, 'docx')).toEqual([]);
  });

  it('bookmark every figure, a repeated one under a name of its own', () => {
    const xml = paragraphWith('Score');
    const names = [...xml.matchAll(/<w:bookmarkStart [^>]*w:name="([^"]*)"/g)].map(([, name]) => name);
    expect(names).toEqual(['f_LAB_score', 'f_LAB_score__2']);
    expect(textOf(xml)).toBe('Score 28, again 28.');
  });

  it('link to places that are there, and leave plain words for those that are not', () => {
    const xml = paragraphWith('LAB-99');
    expect([...xml.matchAll(/w:anchor="([^"]*)"/g)].map(([, name]) => name)).toEqual([place]);
    expect(documentXml(bytes)).toContain(`w:name="${place}"`);
  });

  it('number captions and refer to them by fields that carry their number, without asking to update', () => {
    expect(paragraphWith('See ')).toContain('w:instr="REF t_scores \\h"');
    expect(textOf(paragraphWith('See '))).toBe('See Tableau 2 and another.');
    const entries = wordParagraphs(bytes).filter(({ style }) => style === 'TableofFigures');
    expect(entries.map(({ text }) => text)).toEqual(['Tableau 1  Wide\t2', 'Tableau 2  Results\t3']);
    expect(documentXml(bytes)).not.toContain('w:dirty');
    expect(wordParts(bytes)['word/settings.xml']).not.toContain('updateFields');
  });

  it('set sources as footnotes', () => {
    expect(documentXml(bytes).match(/<w:footnoteReference /g)).toHaveLength(1);
    expect(wordParts(bytes)['word/footnotes.xml']).toContain('Plan, 2024, p. 4');
  });

  it('give what people wrote the language of the answers, or that of its letters, and cut it where it turns', () => {
    expect(paragraphWith('La loi')).toContain('<w:lang w:val="fr"');
    const runs = paragraphWith('مرحبا').match(/<w:r>.*?<\/w:r>/gs) ?? [];
    expect(runs.map((run) => [textOf(run), run.includes('<w:rtl/>'), /w:lang w:val="(\w+)/.exec(run)?.[1]])).toEqual([
      ['مرحبا بالعالم', true, 'ar'],
      [' and back', false, 'fr'],
      [' مرحبا', true, 'ar'],
    ]);
    expect(paragraphWith('See ')).not.toContain('w:lang');
  });

  it('turn the page for a wide table and go on counting', () => {
    const sections = documentXml(bytes).match(/<w:sectPr.*?<\/w:sectPr>/gs) ?? [];
    expect(sections.map((each) => each.includes('w:orient="landscape"'))).toEqual([false, true, false]);
    expect(sections.map((each) => /<w:pgNumType[^>]*w:start=/.test(each))).toEqual([true, false, false]);
  });

  it('carry the properties of the file and the second line of the foot', () => {
    expect(wordParts(bytes)['docProps/custom.xml']).toContain('name="MainstayReport"');
    expect(wordParts(bytes)['word/footer1.xml']).toContain('Fingerprint 12');
  });
});
