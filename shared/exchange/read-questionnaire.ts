import { INPUT_COLUMNS, type InputColumn } from './questionnaire-mark.ts';
import type { FilledRow, QuestionnaireReading, RowFault } from './questionnaire-reading.ts';
import type { RawBook, RawCell, RawRow, RawSheet } from './raw-book.ts';
import { type MarkedColumn, readMark, textAt } from './read-mark.ts';
import { foldedWords } from './read-value.ts';

const NAMING_COLUMNS = ['key', 'id'] as const;
type ReadColumn = InputColumn | (typeof NAMING_COLUMNS)[number];
const READ_COLUMNS: readonly ReadColumn[] = [...NAMING_COLUMNS, ...INPUT_COLUMNS];

/** Where each column stands on a sheet; what is missing was taken away. */
type Places = { readonly [C in ReadColumn]?: number };

/** So many headings must be found before a row counts as the header. */
const ENOUGH_HEADINGS = 3;

/**
 * Takes an Excel questionnaire apart. Columns are found by their headings, rows by their ids, so that neither the
 * order nor the names of the sheets matter. Undefined where no sheet looks like one.
 */
export function readQuestionnaire(
  book: RawBook,
  usualColumns: readonly MarkedColumn[],
): QuestionnaireReading | undefined {
  const marked = readMark(book);
  const columns = marked && marked.columns.length > 0 ? marked.columns : usualColumns;
  const sheets = book.sheets.filter(({ name }) => name !== marked?.sheet);
  const byHeading = sheets.flatMap((sheet) => headedSheet(sheet, columns));
  const found = byHeading.length > 0 ? byHeading : sheets.flatMap((sheet) => unheadedSheet(sheet, columns)).slice(0, 1);
  if (found.length === 0) return undefined;
  const read = found.map(({ sheet, places, rows }) => rows.flatMap((row) => readRow(sheet.name, row, places)));
  const all = read.flat();
  return {
    kind: 'questionnaire',
    mark: marked?.mark,
    rows: all.flatMap((each) => ('cells' in each ? [each] : [])),
    issued: marked?.issued ?? new Map(),
    faults: [...all.flatMap((each) => ('why' in each ? [each] : [])), ...found.flatMap(({ sheet }) => cutFault(sheet))],
  };
}

interface FoundSheet {
  readonly sheet: RawSheet;
  readonly places: Places;
  readonly rows: readonly RawRow[];
}

function headedSheet(sheet: RawSheet, columns: readonly MarkedColumn[]): FoundSheet[] {
  for (const [index, row] of sheet.rows.entries()) {
    const places = placesBy(columns, ({ label }) => row.cells.find(({ text }) => isSame(text, label))?.column);
    if (places.answer !== undefined && Object.keys(places).length >= ENOUGH_HEADINGS)
      return [{ sheet, places, rows: sheet.rows.slice(index + 1) }];
  }
  return [];
}

const isSame = (text: string, label: string): boolean => foldedWords(text) === foldedWords(label);

/** Without its headings a sheet counts when ids stand in both places where they were sent out. */
function unheadedSheet(sheet: RawSheet, columns: readonly MarkedColumn[]): FoundSheet[] {
  const places = placesBy(columns, ({ place }) => place);
  const rows = sheet.rows.filter((row) => idAt(row, places.key) !== '' && idAt(row, places.id) !== '');
  return rows.length === 0 ? [] : [{ sheet, places, rows }];
}

function placesBy(columns: readonly MarkedColumn[], find: (column: MarkedColumn) => number | undefined): Places {
  return Object.fromEntries(
    READ_COLUMNS.flatMap((name) => {
      const column = columns.find((each) => each.name === name);
      const place = column === undefined ? undefined : find(column);
      return place === undefined ? [] : [[name, place]];
    }),
  );
}

const idAt = (row: RawRow, column: number | undefined): string =>
  column === undefined
    ? ''
    : (/[A-Z]{2,5}-\d{2,3}/.exec(textAt(row, column).normalize('NFKC').toUpperCase())?.[0] ?? '');

function readRow(sheet: string, raw: RawRow, places: Places): (FilledRow | RowFault)[] {
  const cells = Object.fromEntries(
    INPUT_COLUMNS.flatMap((column) => {
      const cell = raw.cells.find((each) => each.column === places[column]);
      return cell && (cell.text.trim() !== '' || cell.doubt) ? [[column, cell]] : [];
    }),
  ) as Partial<Record<InputColumn, RawCell>>;
  const [key, id] = [idAt(raw, places.key), idAt(raw, places.id)];
  const place = { sheet, row: raw.row };
  if (key !== '' && id !== '' && key !== id)
    return [{ ...place, question: id, why: 'ids-differ', values: { id, other: key } }];
  const question = key || id;
  if (question !== '') return [{ ...place, question, cells }];
  return Object.keys(cells).length === 0 ? [] : [{ ...place, question, why: 'id-missing', values: {} }];
}

const cutFault = ({ name, isCut, rows }: RawSheet): RowFault[] =>
  isCut ? [{ sheet: name, row: rows.at(-1)?.row ?? 1, question: '', why: 'sheet-too-large', values: {} }] : [];
