import { describe, expect, it } from 'vitest';
import { read, utils, write } from 'xlsx';
import { aRespondent } from '#tests/helpers/an-assessment.ts';
import { changed, filled, type Rows } from '#tests/helpers/fill-questionnaire.ts';
import { aLabourOffice, outcomesOf, refusalsOf } from './a-return.ts';

/** Two answers, then whatever happens to the rows. */
async function returned(change: (rows: Rows) => Rows) {
  const office = await aLabourOffice();
  const bytes = filled(await office.issue(), { 'LAB-01': { Answer: 3 }, 'LAB-02': { Answer: 1 } });
  return { office, preview: await office.readBytes(changed(bytes, change)) };
}

const BOTH = { 'LAB-01': 'new', 'LAB-02': 'new' };
const ANSWER = 5;
const put = (rows: Rows, id: string, column: number, value: string | number) => {
  const row = rows.find(([key]) => key === id);
  if (row) row[column] = value;
  return rows;
};

describe('rows that were moved about', () => {
  it('are found by their ids when they are sorted otherwise', async () => {
    const { preview } = await returned(([header = [], ...rows]) => [header, ...rows.reverse()]);
    expect(outcomesOf(preview)).toEqual(BOTH);
    expect(preview.items.map(({ place }) => place.row)).toEqual([24, 25]);
  });

  it('are named when they are gone', async () => {
    const { preview } = await returned((rows) => rows.filter(([key]) => key !== 'LAB-02'));
    expect(outcomesOf(preview)).toEqual({ 'LAB-01': 'new' });
    expect(preview.missing).toEqual(['LAB-02']);
  });

  it('count once when a copy says the same, and not at all when it says otherwise', async () => {
    const same = await returned((rows) => [...rows, rows.find(([key]) => key === 'LAB-01') ?? []]);
    expect(outcomesOf(same.preview)).toEqual(BOTH);
    const other = await returned((rows) => [...rows, (rows.find(([key]) => key === 'LAB-01') ?? []).with(ANSWER, 0)]);
    expect(outcomesOf(other.preview)).toEqual({ 'LAB-02': 'new' });
    expect(refusalsOf(other.preview)).toEqual([
      [2, 'LAB-01', 'row-twice'],
      [26, 'LAB-01', 'row-twice'],
    ]);
    expect(other.preview.refused[0]?.values).toEqual({ rows: '2, 26' });
  });

  it('are not taken where the hidden id and the visible one differ', async () => {
    const { preview } = await returned((rows) => put(rows, 'LAB-01', 2, 'LAB-05'));
    expect(outcomesOf(preview)).toEqual({ 'LAB-02': 'new' });
    expect(refusalsOf(preview)).toEqual([[2, 'LAB-05', 'ids-differ']]);
  });

  it('are read by the visible id where the hidden column is gone, and with their columns moved', async () => {
    const { preview } = await returned((rows) => rows.map(([_key, ...cells]) => [null, 'note', ...cells]));
    expect(outcomesOf(preview)).toEqual(BOTH);
  });

  it('are read by their places where the headings are gone', async () => {
    const { preview } = await returned(([, ...rows]) => [['', '', ''], ...rows]);
    expect(outcomesOf(preview)).toEqual(BOTH);
  });

  it('are read whatever the sheet is called, and where another stands before it', async () => {
    const { readBytes, issue } = await aLabourOffice();
    const bytes = filled(await issue(), { 'LAB-01': { Answer: 3 } }, (book) => {
      book.SheetNames = book.SheetNames.map((name) => (name === 'Questions' ? 'Réponses' : name));
      book.Sheets = { ...book.Sheets, Réponses: book.Sheets.Questions ?? {}, Notes: utils.aoa_to_sheet([['Mine']]) };
      book.SheetNames.unshift('Notes');
    });
    const preview = await readBytes(bytes);
    expect(outcomesOf(preview)).toEqual({ 'LAB-01': 'new' });
    expect(preview.items[0]?.place).toEqual({ sheet: 'Réponses', row: 2 });
  });
});

it('a questionnaire in another language is read by the headings that it names itself', async () => {
  const { readBytes, issue } = await aLabourOffice();
  const book = read(await issue({ language: 'ar-XB' }));
  const sheet = book.Sheets[book.SheetNames[1] ?? ''];
  if (!sheet) throw new Error('no sheet of questions');
  sheet.F2 = { t: 'n', v: 3 };
  book.SheetNames.reverse();
  const preview = await readBytes(new Uint8Array(write(book, { type: 'array', bookType: 'xlsx' })));
  expect(outcomesOf(preview)).toEqual({ 'LAB-01': 'new' });
});

describe('what a row cannot mean', () => {
  it.each([
    ['an answer that is none', 'Answer', 'perhaps 2', 'answer-unclear'],
    ['an answer between two levels', 'Answer', '2-3', 'answer-unclear'],
    ['NA without a reason', 'Answer', 'NA', 'na-without-reason'],
    ['a grade that is none', 'Evidence grade', 'very sure', 'grade-unclear'],
    ['a grade without a level', 'Evidence grade', 'A', 'grade-unused'],
    ['a reason beside no answer', 'Why NA, or whom to ask for DK', 'No ports.', 'why-unused'],
    ['a source longer than any title', 'Sources, one a line', 'x'.repeat(301), 'source-too-long'],
    ['a comment of 30,000 characters', 'Comment', 'x'.repeat(30_000), 'cell-too-long'],
    ['a control character', 'Comment', 'a\u0007b', 'cell-not-printable'],
  ] as const)('is listed: %s', async (_what, column, value, why) => {
    const { readBytes, issue } = await aLabourOffice();
    const preview = await readBytes(filled(await issue(), { 'LAB-01': { [column]: value }, 'LAB-02': { Answer: 1 } }));
    expect(refusalsOf(preview)).toEqual([[2, 'LAB-01', why]]);
    expect(outcomesOf(preview)).toEqual({ 'LAB-02': 'new' });
  });

  it('leaves the rest of the row to be taken', async () => {
    const { readBytes, accept, answers, issue } = await aLabourOffice();
    const cells = { Answer: 'maybe', 'Evidence grade': 'A', Comment: 'In the making.' };
    const preview = await readBytes(filled(await issue(), { 'LAB-01': cells }));
    expect(refusalsOf(preview)).toEqual([[2, 'LAB-01', 'answer-unclear']]);
    await accept(preview);
    expect((await answers()).get('LAB-01')).toMatchObject({ value: null, grade: null, comment: 'In the making.' });
  });

  it('is listed for formulas, merged cells and errors', async () => {
    const { readBytes, issue } = await aLabourOffice();
    const bytes = filled(await issue(), { 'LAB-02': { Comment: 'Both rows' }, 'LAB-04': { Answer: 1 } }, (book) => {
      const sheet = book.Sheets.Questions;
      if (!sheet) throw new Error('no sheet');
      sheet.F2 = { t: 'n', v: 3, f: "'[other.xlsx]Sheet1'!A1" };
      sheet.F4 = { t: 'e', v: 0x17 };
      sheet['!merges'] = [utils.decode_range('I3:I4')];
    });
    const preview = await readBytes(bytes);
    expect(refusalsOf(preview)).toEqual([
      [2, 'LAB-01', 'holds-formula'],
      [3, 'LAB-02', 'merged-cells'],
      [4, 'LAB-03', 'holds-error'],
    ]);
    expect(outcomesOf(preview)).toEqual({ 'LAB-04': 'new' });
  });

  it('is listed for unknown ids, and for modules of another body', async () => {
    const { office } = await returned((rows) => rows);
    await office.core.call('respondents.save', { ...office.ids, fields: aRespondent('Labour', ['TRA']) });
    const bytes = changed(await office.issue(), (rows) => [
      ...rows,
      ['LAB-01', 'LAB', 'LAB-01', '', '', 2],
      ['LAB-99', 'LAB', 'LAB-99', '', '', 2],
      ['__proto__', '', '__proto__', '', '', 2],
    ]);
    expect(refusalsOf(await office.readBytes(bytes))).toEqual([
      [16, '', 'id-missing'],
      [14, 'LAB-01', 'not-its-module'],
      [15, 'LAB-99', 'unknown-question'],
    ]);
  });
});
