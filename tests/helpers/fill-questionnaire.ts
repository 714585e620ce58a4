import { read, utils, type WorkBook, type WorkSheet, write } from 'xlsx';

type FillColumn = 'Answer' | 'Why NA, or whom to ask for DK' | 'Evidence grade' | 'Comment' | 'Sources, one a line';
export type Filling = Readonly<Record<string, Partial<Record<FillColumn, string | number>>>>;

/** The questions of a returned file as rows of cells, to be changed as people change them. */
export type Rows = (string | number | null)[][];

const QUESTIONS = 'Questions';

/** A questionnaire filled by a person, written again by another program than ours. */
export function filled(
  bytes: Uint8Array,
  filling: Filling,
  change: (book: WorkBook) => void = () => undefined,
): Uint8Array {
  return changed(bytes, (rows) => fill(rows, filling), change);
}

function fill(rows: Rows, filling: Filling): Rows {
  const [header = []] = rows;
  for (const [id, cells] of Object.entries(filling)) {
    const row = rows.find(([key]) => key === id);
    if (!row) throw new Error(`No row ${id}`);
    for (const [column, value] of Object.entries(cells)) row[header.indexOf(column)] = value;
  }
  return rows;
}

/** The sheet of questions with its rows put as `change` says. */
export function changed(
  bytes: Uint8Array,
  change: (rows: Rows) => Rows,
  changeBook: (book: WorkBook) => void = () => undefined,
): Uint8Array {
  const book = read(bytes);
  const sheet = book.Sheets[QUESTIONS];
  if (!sheet) throw new Error('No sheet of questions');
  const rows: Rows = utils.sheet_to_json<(string | number | null)[]>(sheet, { header: 1, defval: null });
  book.Sheets[QUESTIONS] = utils.aoa_to_sheet(change(rows)) satisfies WorkSheet;
  changeBook(book);
  return new Uint8Array(write(book, { type: 'array', bookType: 'xlsx' }));
}
