import { describe, expect, it } from 'vitest';
import { utils, type WorkBook, write } from 'xlsx';
import { aSetup } from '#tests/helpers/an-assessment.ts';
import { buildZip } from '#tests/helpers/build-zip.ts';
import { filled } from '#tests/helpers/fill-questionnaire.ts';
import { aLabourOffice, outcomesOf, refusalsOf } from './a-return.ts';

const bytesOf = (book: WorkBook, bookType: 'xlsx' | 'xlsb' = 'xlsx') =>
  new Uint8Array(write(book, { type: 'array', bookType }));
const textBytes = (text: string) => new TextEncoder().encode(text);

/** Sets a fact of the hidden sheet. */
const withFact = (name: string, values: readonly (string | number)[]) => (book: WorkBook) => {
  const sheet = book.Sheets['mainstay-questionnaire'];
  if (!sheet) throw new Error('no hidden sheet');
  const rows = utils.sheet_to_json<(string | number)[]>(sheet, { header: 1 });
  book.Sheets['mainstay-questionnaire'] = utils.aoa_to_sheet(
    rows.map((row) => (row[0] === name ? [name, ...values] : row)),
  );
};

const HASH = '0'.repeat(64);
const ONE = { 'LAB-01': { Answer: 2 } };

describe('a questionnaire from elsewhere', () => {
  it('of another assessment is read for the body that a person names, and says so', async () => {
    const { core, ids, readBytes, issue } = await aLabourOffice();
    const bytes = filled(await issue(), ONE);
    const { id: assessmentId } = await core.call('assessments.create', {
      setup: aSetup({ place: 'Elsewhere' }),
      respondents: [{ name: 'Labour there', kind: 'ministry', modules: [], leadRoles: [] }],
    });
    const [there] = await core.call('respondents.list', { assessmentId });
    const lost = await readBytes(bytes, { assessmentId });
    expect(lost).toMatchObject({ respondentId: null, namedRespondent: 'Labour', items: [] });
    const chosen = { assessmentId, readingId: lost.readingId, ...(there ? { respondentId: there.id } : {}) };
    const preview = await core.call('questionnaires.preview', chosen);
    expect(preview.notes.map(({ note }) => note)).toEqual(['other-assessment', 'other-respondent']);
    expect(refusalsOf(preview)).toEqual([[2, 'LAB-01', 'not-its-module']]);
    await expect(core.call('questionnaires.preview', { ...ids, readingId: lost.readingId })).rejects.toThrow(
      'reading-gone',
    );
  });

  it('of another version is read as far as its ids are known here, and says so', async () => {
    const { readBytes, issue } = await aLabourOffice();
    const preview = await readBytes(filled(await issue(), ONE, withFact('framework', ['mainstay', '2', HASH])));
    expect(preview.notes).toEqual([{ note: 'other-version', values: { theirs: '2', mine: '1' } }]);
    expect(outcomesOf(preview)).toEqual({ 'LAB-01': 'new' });
  });

  it.each([
    ['the same version with another structure', ['mainstay', '1', HASH]],
    ['another framework', ['other', '1', HASH]],
  ])('with %s is refused', async (_what, facts) => {
    const { readBytes, issue } = await aLabourOffice();
    const bytes = filled(await issue(), ONE, withFact('framework', facts));
    await expect(readBytes(bytes)).rejects.toThrow('questionnaire-other-framework');
  });

  it('of a newer program is refused', async () => {
    const { readBytes, issue } = await aLabourOffice();
    const bytes = filled(await issue(), ONE, withFact('mainstay-questionnaire', [2]));
    await expect(readBytes(bytes)).rejects.toMatchObject({ cause: { values: { why: 'newer-questionnaire' } } });
  });

  it('without its hidden sheet is read for the body that a person names', async () => {
    const { ids, readBytes, issue } = await aLabourOffice();
    const bytes = filled(await issue(), ONE, (book) => {
      book.SheetNames = book.SheetNames.filter((name) => name !== 'mainstay-questionnaire');
    });
    expect(await readBytes(bytes)).toMatchObject({ respondentId: null, notes: [{ note: 'unmarked' }], items: [] });
    expect(outcomesOf(await readBytes(bytes, { respondentId: ids.respondentId }))).toEqual({ 'LAB-01': 'new' });
  });
});

describe('a file that is no questionnaire', () => {
  it.each([
    ['nothing', new Uint8Array(), 'not-recognised'],
    ['a picture', Uint8Array.from([0x89, 0x50, 0x4e, 0x47, 0, 1, 2]), 'not-recognised'],
    ['another zip', buildZip([{ name: 'readme.txt', content: textBytes('x') }]), 'not-recognised'],
    ['half a zip', buildZip([{ name: 'xl/workbook.xml', content: textBytes('x') }]).slice(0, 60), 'truncated'],
    [
      'a binary workbook',
      bytesOf({ SheetNames: ['A'], Sheets: { A: utils.aoa_to_sheet([[1]]) } }, 'xlsb'),
      'not-recognised',
    ],
    [
      'a workbook of something else',
      bytesOf({ SheetNames: ['A'], Sheets: { A: utils.aoa_to_sheet([['Id', 'Answer']]) } }),
      'not-a-questionnaire',
    ],
    ['a text', textBytes('Dear colleagues,\nplease find attached'), 'not-a-questionnaire'],
    ['a line', textBytes('Dear colleagues'), 'not-recognised'],
    ['broken sheets', buildZip([{ name: 'xl/workbook.xml', content: textBytes('<<<') }]), 'not-readable'],
    [
      'an .xls of nonsense',
      Uint8Array.from([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1, ...Array(600).fill(7)]),
      'not-readable',
    ],
  ])('is refused: %s', async (_what, bytes, why) => {
    const { readBytes } = await aLabourOffice();
    await expect(readBytes(bytes)).rejects.toMatchObject({ cause: { values: { file: 'returned.xlsx', why } } });
  });

  it('is refused above 20 MB before anything reads it', async () => {
    const { readBytes } = await aLabourOffice();
    await expect(async () => readBytes(new Uint8Array(20 * 1024 * 1024 + 1))).rejects.toThrow('file-too-large');
  });
});
