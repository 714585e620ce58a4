import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { column, heading, paragraph, table } from '#main/reports/blocks.ts';
import { figure } from '#main/reports/inline.ts';
import { splitWide } from '#main/reports/split-wide.ts';
import { readTemplate } from '#main/reports/word/read-template.ts';
import { anAssessment } from '#tests/helpers/an-assessment.ts';
import { hasValidator, officeFaults } from '#tests/helpers/office.ts';
import { openTestCore, resources } from '#tests/helpers/open-test-core.ts';
import { wordParagraphs, wordParts } from '#tests/helpers/read-word.ts';

const shipped = (name: string) => new Uint8Array(readFileSync(join(resources, 'templates', name)));
const PLAIN = shipped('plain.docx');

/** A template of a ministry: the same file with parts changed or added. */
function changed(
  parts: Readonly<Record<string, (xml: string) => string>>,
  added: Record<string, string> = {},
): Uint8Array {
  const all = unzipSync(PLAIN);
  for (const [name, change] of Object.entries(parts))
    all[name] = strToU8(change(strFromU8(all[name] ?? new Uint8Array())));
  for (const [name, text] of Object.entries(added)) all[name] = strToU8(text);
  return zipSync(all);
}

/** The evidence gaps of a small assessment, made in a template. */
async function madeIn(template: Uint8Array) {
  const core = openTestCore();
  const { assessmentId } = await anAssessment(core);
  const order = { assessmentId, kind: 'gaps' as const, language: 'en' };
  const look = await core.call('reports.useTemplate', {
    ...order,
    from: { kind: 'file', token: core.offer(template, 'ministry.docx', 'template') },
  });
  const make = async () => {
    await core.call('reports.make', { ...order, templateId: look.templateId });
    return core.ports.saved.at(-1)?.bytes ?? new Uint8Array();
  };
  const bytes = await make();
  const verdict = await core.call('reports.verify', { token: core.offer(bytes, 'a.docx', 'report') });
  return {
    look,
    bytes,
    again: await make(),
    verdict,
    text: wordParagraphs(bytes)
      .map(({ text }) => text)
      .join('\n'),
  };
}

describe('a template without placeholders', () => {
  it('gives the report its styles by their names, its page, head and foot', async () => {
    const theirs = changed({
      'word/styles.xml': (xml) =>
        xml
          .replace(/<w:style w:type="paragraph"[^>]*w:styleId="Heading2".*?<\/w:style>/s, '')
          .replace(
            '</w:styles>',
            '<w:style w:type="paragraph" w:styleId="berschrift2"><w:name w:val="heading 2"/></w:style></w:styles>',
          )
          .replace(/<w:style [^>]*w:styleId="TableNote".*?<\/w:style>/s, ''),
      'word/header1.xml': (xml) => xml.replace('{{title}}', 'Ministry of Planning'),
    });
    const { look, bytes, again, verdict } = await madeIn(theirs);
    expect(look).toMatchObject({
      isWholeBody: true,
      styles: { missing: ['Table Note'] },
      placeholders: { left: [] },
    });
    expect(look.styles.found).toContain('Heading 2');
    if (hasValidator) expect(officeFaults(bytes, 'docx')).toEqual([]);
    const headings = wordParagraphs(bytes).filter(({ style }) => style === 'berschrift2');
    expect(headings.map(({ text }) => text)).toContain('Where evidence is thin');
    const parts = wordParts(bytes);
    expect(parts['word/header1.xml']).toContain('Ministry of Planning');
    expect(parts['word/styles.xml']?.match(/w:styleId="TableNote"/g)).toHaveLength(1);
    expect(verdict).toMatchObject({ state: { kind: 'now' }, figures: { missing: 0, differ: [] } });
    expect(Buffer.compare(bytes, again)).toBe(0);
  });
});

describe('a template with placeholders', () => {
  const body = (...lines: string[]) =>
    changed({
      'word/document.xml': (xml) =>
        xml.replace(
          /<w:body>.*?(?=<w:sectPr)/s,
          `<w:body>${lines.map((line) => `<w:p><w:r><w:t>${line}</w:t></w:r></w:p>`).join('')}`,
        ),
    });

  it('is filled within its lines and between them; what nothing fills stays and is named', async () => {
    const { look, bytes, text, verdict } = await madeIn(
      body('Before {{ title }}, coverage {{f_LAB_coverage}}.', '{{table:1}}', '{{minister}}', 'After {{table:99}}'),
    );
    expect(look).toMatchObject({ isWholeBody: false, placeholders: { left: ['minister', 'table:99'] } });
    if (hasValidator) expect(officeFaults(bytes, 'docx')).toEqual([]);
    expect(text).toMatch(/Before Ombreda, Round 1, coverage 0\s%\./);
    expect(verdict).toMatchObject({ state: { kind: 'now' }, figures: { missing: 0, differ: [] } });
    expect(text).toContain('Table 1  Evidence by module');
    expect(text).toContain('{{minister}}\nAfter {{table:99}}');
    expect(text).not.toContain('Nobody was named');
  });

  it('shows by the shipped example what can be written', async () => {
    const { bytes, look } = await madeIn(shipped('example-placeholders.docx'));
    expect(look.placeholders.filled).toContain('title');
    if (hasValidator) expect(officeFaults(bytes, 'docx')).toEqual([]);
  });
});

it('splits tables of more than six columns by columns, with the first one in each part, and says so', () => {
  const columns = ['Area', ...'1234567'].map((label) => column(label, 1));
  const wide = table('Wide', columns, [['x', ...'1234567'].map((cell) => figure([cell], cell))], { name: 'wide' });
  const narrow = table('Narrow', columns.slice(0, 6), []);
  const parts = splitWide([heading(1, 'A'), wide, narrow], { splitNote: 'Split.', isOnlyAcross: false });
  expect(
    parts.map((part) =>
      part.kind === 'table' ? [part.caption, part.columns.map(({ label }) => label).join('')] : part,
    ),
  ).toEqual([
    heading(1, 'A'),
    ['Wide (1/2)', 'Area1234'],
    ['Wide (2/2)', 'Area567'],
    paragraph('Split.', 'note'),
    ['Narrow', 'Area12345'],
  ]);
  expect(splitWide([wide], { splitNote: '', isOnlyAcross: true })).toEqual([wide]);
});

const RELATION = (type: string, mode: string) =>
  `<Relationship Id="rId99" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/${type}" Target="https://example.org/x"${mode}/></Relationships>`;
const relating = (type: string) =>
  changed({
    'word/_rels/document.xml.rels': (xml) => xml.replace('</Relationships>', RELATION(type, ' TargetMode="External"')),
  });
const inBody = (words: string) =>
  changed({ 'word/document.xml': (xml) => xml.replace('<w:body>', `<w:body>${words}`) });

it.each([
  ['not-a-template', zipSync({ 'word/other.xml': strToU8('<a/>') })],
  ['not-a-zip', strToU8('no zip')],
  ['has-macros', changed({}, { 'word/vbaProject.bin': 'x' })],
  ['has-macros', changed({ '[Content_Types].xml': (xml) => `${xml}<!-- macroEnabled -->` })],
  ['embeds-objects', changed({}, { 'word/embeddings/a.xlsx': 'x' })],
  ['embeds-objects', inBody('<w:altChunk r:id="x"/>')],
  ['links-outside', relating('attachedTemplate')],
  ['links-outside', relating('image')],
  [
    'links-outside',
    inBody('<w:p><w:r><w:instrText>INCLUDE</w:instrText></w:r><w:r><w:instrText>PICTURE "x"</w:instrText></w:r></w:p>'),
  ],
  ['not-readable', changed({ 'word/styles.xml': (xml) => xml.replace('<w:styles', '<!DOCTYPE x><w:styles') })],
])('a template is refused: %s', (why, bytes) => {
  expect(() => readTemplate(bytes, 'a.docx')).toThrow(
    expect.objectContaining({ values: expect.objectContaining({ why }) }),
  );
});

it('may keep links that a person clicks', () => {
  expect(readTemplate(relating('hyperlink'), 'a.docx')).toBeInstanceOf(Uint8Array);
});
