import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { finishZip } from '#main/reports/finish-zip.ts';

const NOW = '2030-01-02T03:04:05.678Z';
const relationship = (id: string, target: string) => `<Relationship Id="${id}" Type="t" Target="${target}"/>`;
const rels = (...all: string[]) => `<Relationships>${all.join('')}</Relationships>`;

const aFile = (ids: readonly [string, string], date: Date) =>
  zipSync(
    {
      'word/document.xml': strToU8(`<d><a r:id="${ids[0]}"/><b r:embed="${ids[1]}"/><c r:id="${ids[0]}"/></d>`),
      'word/_rels/document.xml.rels': strToU8(
        rels(relationship('rId9', 'styles.xml'), relationship(ids[1], 'b.png'), relationship(ids[0], 'a')),
      ),
      'docProps/core.xml': strToU8(
        `<p><dcterms:created xsi:type="x">${date.toISOString()}</dcterms:created><dcterms:modified xsi:type="x">y</dcterms:modified></p>`,
      ),
      '[Content_Types].xml': strToU8('<Types/>'),
    },
    { mtime: date },
  );

const part = (bytes: Uint8Array, name: string) => strFromU8(unzipSync(bytes)[name] ?? new Uint8Array());

describe('the finishing of an Office file', () => {
  const finished = finishZip(aFile(['rIdk3j', 'rIdx8'], new Date(2024, 4, 5)), NOW);

  it('numbers relationships in the order in which the part uses them', () => {
    expect(part(finished, 'word/document.xml')).toBe('<d><a r:id="rId1"/><b r:embed="rId2"/><c r:id="rId1"/></d>');
    expect(part(finished, 'word/_rels/document.xml.rels')).toBe(
      rels(relationship('rId1', 'a'), relationship('rId2', 'b.png'), relationship('rId3', 'styles.xml')),
    );
  });

  it('dates the properties from the clock given', () => {
    expect(part(finished, 'docProps/core.xml').match(/2030-01-02T03:04:05Z/g)?.length).toBe(2);
  });

  it('gives the same bytes whatever ids and dates the library invented', () => {
    expect(Buffer.compare(finished, finishZip(aFile(['rIdzz', 'rIdaa'], new Date(2029, 1, 1)), NOW))).toBe(0);
  });

  it('is the same again when finished again', () => {
    expect(Buffer.compare(finished, finishZip(finished, NOW))).toBe(0);
  });

  it('does not take a swap of two ids for the other', () => {
    const swapped = finishZip(aFile(['rId2', 'rId1'], new Date(2024, 1, 1)), NOW);
    expect(part(swapped, 'word/document.xml')).toContain('<a r:id="rId1"/><b r:embed="rId2"/>');
    expect(part(swapped, 'word/_rels/document.xml.rels')).toContain(relationship('rId1', 'a'));
  });

  it('counts bookmarks of the contents from 1, and leaves what people wrote', () => {
    const body = (first: number) =>
      `<w:hyperlink w:anchor="_Toc${first}"/><w:instrText xml:space="preserve">PAGEREF _Toc${first} </w:instrText><w:bookmarkStart w:name="_Toc${first}" w:id="${first}"/><w:t>_Toc30</w:t><w:bookmarkEnd w:id="${first}"/>`;
    const finish = (first: number) =>
      part(finishZip(zipSync({ 'word/document.xml': strToU8(body(first)) }), NOW), 'word/document.xml');
    expect(finish(30)).toBe(body(1));
    expect(finish(7)).toBe(body(1));
  });

  it('sorts the entries', () => {
    const names = Object.keys(unzipSync(finished));
    expect(names).toEqual([...names].sort());
  });
});
