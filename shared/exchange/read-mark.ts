import {
  INPUT_COLUMNS,
  type InputTexts,
  MARK_SHEET,
  type QuestionnaireMark,
  questionnaireMark,
} from './questionnaire-mark.ts';
import type { RawBook, RawRow } from './raw-book.ts';

/** A column as the questionnaire was sent out. */
export interface MarkedColumn {
  readonly name: string;
  readonly label: string;
  /** 1 is column A. */
  readonly place: number;
}

export interface MarkedBook {
  readonly mark: QuestionnaireMark | undefined;
  readonly columns: readonly MarkedColumn[];
  readonly issued: ReadonlyMap<string, InputTexts>;
  /** The name that the hidden sheet bears now. */
  readonly sheet: string;
}

/** Reads the hidden sheet, known by its first word and not by its name; undefined where the file has none. */
export function readMark({ sheets }: RawBook): MarkedBook | undefined {
  const sheet = sheets.find(({ rows }) => textAt(rows[0], 1) === MARK_SHEET);
  if (!sheet) return undefined;
  const named = (name: string) => sheet.rows.filter((row) => textAt(row, 1) === name);
  const fact = (name: string, column: number) => textAt(named(name)[0], column);
  const parsed = questionnaireMark.safeParse({
    version: Number(textAt(sheet.rows[0], 2)),
    language: fact('language', 2),
    assessment: { id: fact('assessment', 2), title: fact('assessment', 3) },
    framework: {
      key: fact('framework', 2),
      version: Number(fact('framework', 3)),
      hash: fact('framework', 4),
    },
    respondent: { id: fact('respondent', 2), name: fact('respondent', 3) },
  });
  return {
    mark: parsed.data,
    columns: named('column').map((row) => ({
      name: textAt(row, 2),
      label: textAt(row, 3),
      place: Number(textAt(row, 4)),
    })),
    issued: new Map(named('issued').map((row) => [textAt(row, 2), issuedTexts(row)])),
    sheet: sheet.name,
  };
}

export const textAt = (row: RawRow | undefined, column: number): string =>
  row?.cells.find((cell) => cell.column === column)?.text ?? '';

function issuedTexts(row: RawRow): InputTexts {
  const texts = INPUT_COLUMNS.map((column, index) => [column, textAt(row, 3 + index)] as const);
  // The columns are those of the list, each once.
  return Object.fromEntries(texts) as unknown as InputTexts;
}
