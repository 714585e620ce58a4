import { describe, expect, it } from 'vitest';
import { directionOf } from '#shared/i18n/format.ts';
import { PSEUDO_LANGUAGES } from '#shared/i18n/pseudo-language.ts';
import { questionnaireOf } from '#tests/helpers/a-questionnaire.ts';
import { untranslatedIn } from '#tests/helpers/known-data.ts';
import { convert, hasLibreOffice, hasValidator, officeFaults, pdfPages, toPdf } from '#tests/helpers/office.ts';
import { openTestCore } from '#tests/helpers/open-test-core.ts';
import { documentXml, wordParagraphs } from '#tests/helpers/read-word.ts';
import { openWorkbook, partOf, rowsOf } from './workbook/read-workbook.ts';

/** A report of the worked example's first round in a pseudo-language. */
async function make(kind: 'annex' | 'workbook', language: string): Promise<Uint8Array> {
  const core = openTestCore();
  const { assessmentIds } = await core.call('library.addSample', {});
  const [assessmentId] = assessmentIds;
  if (!assessmentId) throw new Error('no sample');
  await core.call('reports.make', { assessmentId, kind, language });
  const [file] = core.ports.saved;
  if (!file) throw new Error('nothing was saved');
  expect(untranslatedIn(file.fileName.replace(/\.(docx|xlsx)$/, ''))).toEqual([]);
  return file.bytes;
}

describe.each(PSEUDO_LANGUAGES)('in %s', (language) => {
  const isMirrored = directionOf(language) === 'rtl';

  it('the annex is in order, opens, says nothing in English and runs in its direction', async () => {
    const bytes = await make('annex', language);
    if (hasValidator) expect(officeFaults(bytes, 'docx')).toEqual([]);
    const texts = new Set(wordParagraphs(bytes).flatMap(({ text }) => text.split(/[\n\t]/)));
    expect([...texts].flatMap(untranslatedIn)).toEqual([]);
    expect(/<w:bidiVisual\/>/.test(documentXml(bytes))).toBe(isMirrored);
    if (hasLibreOffice) expect(pdfPages(toPdf(bytes, 'docx')).length).toBeGreaterThan(20);
  });

  it('the workbook is in order, opens, says nothing in English and runs in its direction', async () => {
    const bytes = await make('workbook', language);
    if (hasValidator) expect(officeFaults(bytes, 'xlsx')).toEqual([]);
    const workbook = openWorkbook(bytes);
    expect(workbook.SheetNames.flatMap(untranslatedIn)).toEqual([]);
    const cells = workbook.SheetNames.flatMap((sheet) => rowsOf(workbook, sheet)).flat();
    expect([...new Set(cells)].flatMap((cell) => (typeof cell === 'string' ? untranslatedIn(cell) : []))).toEqual([]);
    expect(partOf(bytes, 'xl/worksheets/sheet1.xml').includes('rightToLeft="1"')).toBe(isMirrored);
    if (hasLibreOffice) expect(openWorkbook(convert(bytes, 'xlsx', 'xlsx')).SheetNames).toEqual(workbook.SheetNames);
  });

  it('the questionnaire is in order, says nothing in English and runs in its direction', async () => {
    const core = openTestCore();
    const { assessmentIds } = await core.call('library.addSample', {});
    const [assessmentId] = assessmentIds;
    if (!assessmentId) throw new Error('no sample');
    const [respondent] = await core.call('respondents.list', { assessmentId });
    if (!respondent) throw new Error('no respondent');
    const bytes = await questionnaireOf(core, { assessmentId, respondentId: respondent.id }, { language });
    if (hasValidator) expect(officeFaults(bytes, 'xlsx')).toEqual([]);
    const workbook = openWorkbook(bytes);
    // One sheet is hidden: it tells the program what to read back.
    const shown = workbook.SheetNames.filter((_, index) => !workbook.Workbook?.Sheets?.[index]?.Hidden);
    expect(shown.length).toBe(workbook.SheetNames.length - 1);
    const cells = shown.flatMap((sheet) => [sheet, ...rowsOf(workbook, sheet).flat()]);
    expect([...new Set(cells)].flatMap((cell) => (typeof cell === 'string' ? untranslatedIn(cell) : []))).toEqual([]);
    expect(partOf(bytes, 'xl/worksheets/sheet1.xml').includes('rightToLeft="1"')).toBe(isMirrored);
  });
});
