import { describe, expect, it } from 'vitest';
import { LAB_01, LAB_02 } from '#tests/helpers/an-assessment.ts';
import { hasLibreOffice, hasValidator, officeFaults, pdfPages, toPdf } from '#tests/helpers/office.ts';
import { wordParagraphs, wordParts } from '#tests/helpers/read-word.ts';
import { aLabourOffice } from '../../unit/exchange/questionnaires/a-return.ts';

async function aForm(isBlank = false) {
  const { core, ids, answer, issue } = await aLabourOffice();
  await answer(LAB_01, { value: 2, grade: 'B', comment: 'A pilot & <more>.' });
  await answer(LAB_02, { value: 'NA', reason: 'No departures.' });
  const citation = { title: 'Labour Force Survey', body: 'Statistics Office', year: 2024, page: '4', link: '' };
  await core.call('evidence.cite', { ...ids, indicatorId: LAB_01, source: { citation } });
  const bytes = await issue({ format: 'docx', isBlank, returnTo: 'Ministry of Planning' });
  return { bytes, core, texts: wordParagraphs(bytes).map(({ text }) => text) };
}

const discs = (bytes: Uint8Array, state: '0' | '1') =>
  (wordParts(bytes)['word/document.xml'] ?? '').split(`<w14:checked w14:val="${state}"/>`).length - 1;

describe('the Word form', () => {
  it('asks every question of the body’s modules, each level with its descriptor', async () => {
    const { core, texts } = await aForm();
    const { modules } = await core.call('frameworks.show', { language: 'en' });
    for (const module of modules.filter(({ id }) => ['LAB', 'TRA'].includes(id))) {
      expect(texts).toContain(`${module.name} (${module.id})`);
      for (const { id, statement, question, levels } of module.indicators) {
        expect(texts).toContain(`${id}  ${statement}`);
        expect(texts.some((text) => text.startsWith(question))).toBe(true);
        for (const level of levels) expect(texts).toContain(level);
      }
    }
    expect(texts).toContain('Ministry of Planning');
    expect(texts.some((text) => text.startsWith('EDU-01'))).toBe(false);
  });

  it('has an empty disc for every choice when it is blank', async () => {
    const { bytes } = await aForm(true);
    expect([discs(bytes, '1'), discs(bytes, '0')]).toEqual([0, 24 * (7 + 3)]);
  });

  it('carries the answers given so far', async () => {
    const { bytes, texts } = await aForm();
    expect(discs(bytes, '1')).toBe(3);
    expect(texts).toContain('Comment: A pilot & <more>.');
    expect(texts).toContain('Sources: Labour Force Survey, Statistics Office, 2024, p. 4');
    expect(texts).toContain('No departures.');
  });

  it('names body, assessment and page on every page after the first', async () => {
    const { bytes } = await aForm();
    const parts = Object.entries(wordParts(bytes));
    const all = parts
      .filter(([name]) => /word\/(header|footer)\d+\.xml/.test(name))
      .map(([, xml]) => xml)
      .join('');
    expect(all).toContain('Labour');
    expect(all).toContain('Ombreda, Round 1');
    expect(all).toContain('PAGE');
  });

  it('is the same, byte for byte, when it is made twice', async () => {
    const [one, two] = [await aForm(), await aForm()];
    expect(Buffer.compare(one.bytes, two.bytes)).toBe(0);
  });

  it.skipIf(!hasValidator)('passes Microsoft’s validator without an error', async () => {
    expect(officeFaults((await aForm()).bytes, 'docx')).toEqual([]);
  });

  it.skipIf(!hasLibreOffice)('keeps a question and its levels on one page', async () => {
    const pages = pdfPages(toPdf((await aForm()).bytes, 'docx'));
    const { core } = await aLabourOffice();
    const { modules } = await core.call('frameworks.show', { language: 'en' });
    for (const { id } of modules[0]?.indicators ?? []) {
      const page = pages.find((text) => text.includes(`${id} `)) ?? '';
      const after = page.slice(page.indexOf(id));
      expect(after, id).toContain('Whom to ask');
    }
  });
});
