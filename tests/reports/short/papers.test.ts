import { describe, expect, it } from 'vitest';
import type { InputOf } from '#shared/contract/index.ts';
import type { PaperKind } from '#shared/contract/papers.ts';
import { untranslatedIn } from '#tests/helpers/known-data.ts';
import { hasLibreOffice, hasValidator, officeFaults, pdfPages, toPdf } from '#tests/helpers/office.ts';
import { openTestCore, type TestCore } from '#tests/helpers/open-test-core.ts';
import { documentXml, wordParagraphs } from '#tests/helpers/read-word.ts';

async function printed(kind: PaperKind, parts: Partial<InputOf<'papers.make'>> = {}, core: TestCore = openTestCore()) {
  const { assessmentIds } = await core.call('library.addSample', {});
  const [assessmentId] = assessmentIds;
  if (!assessmentId) throw new Error('no sample');
  await core.call('papers.make', { assessmentId, kind, language: 'en', asked: [], groupIds: [], pairs: [], ...parts });
  const file = core.ports.saved.at(-1);
  if (!file) throw new Error('nothing was saved');
  return { core, assessmentId, ...file };
}

const textsIn = (bytes: Uint8Array) => wordParagraphs(bytes).map(({ text }) => text);
const discsIn = (bytes: Uint8Array) => documentXml(bytes).split('<w14:checked w14:val="0"/>').length - 1;

describe('forms', () => {
  it('have each indicator with its levels, an empty disc for each answer and room to write', async () => {
    const { core, bytes, fileName } = await printed('forms', { asked: ['LAB', 'ENV-02'] });
    const texts = textsIn(bytes);
    const { modules } = await core.call('frameworks.show', { language: 'en' });
    for (const { id, statement, question, levels } of modules[0]?.indicators ?? []) {
      expect(texts.some((text) => text.startsWith(`${id}  ${statement}`))).toBe(true);
      for (const said of [question, ...levels]) expect(texts).toContain(said);
    }
    expect(discsIn(bytes)).toBe(13 * 7);
    expect(texts.filter((text) => text === 'Documents (title, body, year, page): ')).toHaveLength(13);
    expect(fileName).toBe('Ombreda, Round 1 (2025) - forms.docx');
    if (hasValidator) expect(officeFaults(bytes, 'docx')).toEqual([]);
  });

  it.skipIf(!hasLibreOffice)('stand two on a page, those with the longest texts too', async () => {
    const pages = pdfPages(toPdf((await printed('forms', { asked: ['DAT', 'GEN'] })).bytes, 'docx'));
    expect(pages.map((page) => page.match(/^ *[A-Z]{3}-\d\d /gm)?.length)).toEqual(Array(12).fill(2));
  });
});

describe('group sheets', () => {
  it('have a sheet for each group with its indicators and seven discs each', async () => {
    const core = openTestCore();
    const { assessmentId } = await printed('group-sheets', {}, core);
    const [one, other] = await core.call('respondents.list', { assessmentId });
    if (!one || !other) throw new Error('no bodies');
    const { bytes } = await printed('group-sheets', { asked: ['GEN'], groupIds: [one.id, other.id] }, core);
    const texts = textsIn(bytes);
    expect(texts.filter((text) => text === one.name || text === other.name)).toEqual([one.name, other.name]);
    expect(texts.filter((text) => text.startsWith('GEN-12  '))).toHaveLength(2);
    expect(discsIn(bytes)).toBe(2 * 12 * 7);
    if (hasValidator) expect(officeFaults(bytes, 'docx')).toEqual([]);
  });

  it('leave room for the name where no group is chosen', async () => {
    expect(textsIn((await printed('group-sheets', { asked: ['GEN-01'] })).bytes)).toContain('Group: ');
  });

  it('are not made of nothing', async () => {
    const core = openTestCore();
    const { assessmentIds } = await core.call('library.addSample', {});
    const assessmentId = assessmentIds.at(-1);
    if (!assessmentId) throw new Error('no practice');
    // The practice is in short form, which does not ask this one.
    const input = { kind: 'forms', language: 'en', asked: ['LAB-02'], groupIds: [], pairs: [] } as const;
    await expect(
      core.call('papers.make', { ...input, assessmentId, asked: [...input.asked], groupIds: [], pairs: [] }),
    ).rejects.toThrow('nothing-to-print');
  });
});

describe('wall cards', () => {
  it('name each step of the scale in both directions, and how the pair works together', async () => {
    const { bytes } = await printed('wall-cards', { pairs: [['EDU', 'HSP']] });
    const texts = textsIn(bytes);
    for (const step of ['+3  Indivisible', '0  Neutral', '−2  Counteracting', '−3  Cancelling'])
      expect(texts.filter((text) => text === step)).toHaveLength(2);
    expect(discsIn(bytes)).toBe(2 * 7 + 4);
    if (hasValidator) expect(officeFaults(bytes, 'docx')).toEqual([]);
  });

  it('name the measures of the second level, and refuse where there is no pair of them', async () => {
    const { core, assessmentId } = await printed('wall-cards', { pairs: [['EDU', 'HSP']] });
    const make = () =>
      core.call('papers.make', {
        ...{ assessmentId, kind: 'wall-cards', language: 'en', level: 2 },
        ...{ asked: [], groupIds: [], pairs: [] },
      });
    await expect(make()).rejects.toThrow('no-pair-to-print');
    for (const [id, name] of [
      ['rice', 'Rice import opening'],
      ['nurses', 'Nurse programme'],
    ] as const)
      await core.call('coherence.saveMeasure', {
        assessmentId,
        measure: { id, name, owner: '', moduleId: '', aim: '' },
      });
    await make();
    const texts = textsIn(core.ports.saved.at(-1)?.bytes ?? new Uint8Array());
    expect(
      texts.filter((text) => text.includes('Rice import opening') && text.includes('Nurse programme')),
    ).not.toEqual([]);
    expect(texts.join()).not.toContain('Education');
  });

  it('run from right to left where the language does, and say nothing in English', async () => {
    for (const kind of ['forms', 'group-sheets', 'wall-cards'] as const) {
      const { bytes } = await printed(kind, { language: 'ar-XB', asked: ['LAB-01'] });
      expect(documentXml(bytes)).toContain('<w:bidiVisual/>');
      expect(
        textsIn(bytes)
          .flatMap((text) => text.split(/[\n\t]/))
          .flatMap(untranslatedIn),
      ).toEqual([]);
    }
  });
});
