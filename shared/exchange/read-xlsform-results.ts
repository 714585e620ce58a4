import { type InputColumn, type QuestionnaireMark, questionnaireMark } from './questionnaire-mark.ts';
import type { FilledRow, QuestionnaireReading, RowFault } from './questionnaire-reading.ts';
import type { RawBook, RawCell, RawRow, RawSheet } from './raw-book.ts';
import { textAt } from './read-mark.ts';
import { foldedWords } from './read-value.ts';
import { readXlsformName, XLSFORM_FIELDS, XLSFORM_MARKS, type XlsformField } from './xlsform-names.ts';

/** How the fields beside an answer are labelled, in every language of the program. */
export type FieldLabels = Readonly<Record<XlsformField, readonly string[]>>;

/** When a submission was sent, as Kobo, ODK Central and Briefcase name it; else when it was finished. */
const TIME_COLUMNS = ['_submission_time', 'SubmissionDate', 'end'];

type Field = XlsformField | 'answer';
type Columns = ReadonlyMap<string, Partial<Record<Field, number>>>;

interface Submission {
  readonly raw: RawRow;
  readonly mark: QuestionnaireMark | undefined;
  /** As the server wrote it; empty where it wrote none. */
  readonly time: string;
}

/**
 * Takes a server's table of results apart, one row a submission, with names or labels as headings and whatever
 * separator between groups. The newest submission counts, the others are listed. Undefined where it is no such table.
 */
export function readXlsformResults({ sheets }: RawBook, labels: FieldLabels): QuestionnaireReading | undefined {
  for (const sheet of sheets) {
    const [header, ...rows] = sheet.rows;
    const columns = header ? columnsOf(header, labels) : new Map();
    if (header && columns.size > 0 && rows.length > 0) return readSheet(sheet, header, rows, columns);
  }
  return undefined;
}

function columnsOf(header: RawRow, labels: FieldLabels): Columns {
  const columns = new Map<string, Partial<Record<Field, number>>>();
  for (const { column, text } of header.cells) {
    const found = readXlsformName(text) ?? readLabel(text, labels);
    if (!found) continue;
    const own = columns.get(found.question) ?? {};
    columns.set(found.question, own);
    own[found.field] ??= column;
  }
  return new Map([...columns].filter(([, own]) => own.answer !== undefined));
}

/** The last id in a heading, and whether what follows it is the label of a field beside the answer. */
function readLabel(heading: string, labels: FieldLabels): { question: string; field: Field } | undefined {
  const [, question, rest = ''] = /^.*\b([A-Z]{2,5}-\d{2,3})\b(.*)$/s.exec(heading) ?? [];
  if (question === undefined || rest.trim() === '') return undefined;
  const field = XLSFORM_FIELDS.find((each) => labels[each].some((label) => foldedWords(label) === foldedWords(rest)));
  return { question, field: field ?? 'answer' };
}

function readSheet(sheet: RawSheet, header: RawRow, rows: readonly RawRow[], columns: Columns): QuestionnaireReading {
  const place = (name: string) => header.cells.find(({ text }) => lastName(text) === name)?.column ?? 0;
  const submissions = rows.map((raw) => submissionOf(raw, place));
  const newest = submissions.reduce((latest, each) => (isLater(each.time, latest.time) ? each : latest));
  const others = submissions.filter((each) => each !== newest);
  return {
    kind: 'xlsform-results',
    mark: newest.mark,
    rows: [...columns].map(([question, own]) => filledRow(sheet.name, newest.raw, question, own)),
    issued: new Map(),
    faults: others.map((each) => setAside(sheet.name, each, newest)),
  };
}

const lastName = (heading: string): string =>
  heading
    .trim()
    .split(/[/:.-]/)
    .at(-1) ?? '';

function submissionOf(raw: RawRow, place: (name: string) => number): Submission {
  const fact = (name: keyof typeof XLSFORM_MARKS) => textAt(raw, place(XLSFORM_MARKS[name]));
  const parsed = questionnaireMark.safeParse({
    version: Number(fact('format')),
    language: fact('language'),
    assessment: { id: fact('assessment'), title: fact('title') },
    framework: { key: fact('framework'), version: Number(fact('version')), hash: fact('hash') },
    respondent: { id: fact('respondent'), name: fact('name') },
  });
  const time = TIME_COLUMNS.map((name) => textAt(raw, place(name))).find((words) => words !== '') ?? '';
  return { raw, mark: parsed.data, time };
}

/** Without times the later row is the later submission. */
function isLater(time: string, other: string): boolean {
  const [own, its] = [Date.parse(time), Date.parse(other)];
  if (Number.isNaN(own) || Number.isNaN(its)) return true;
  return own >= its;
}

function setAside(sheet: string, { raw, mark, time }: Submission, newest: Submission): RowFault {
  const isOther = mark?.respondent.id !== newest.mark?.respondent.id;
  return {
    sheet,
    row: raw.row,
    question: '',
    why: isOther ? 'other-body' : 'earlier-submission',
    values: { time, name: mark?.respondent.name ?? '' },
  };
}

function filledRow(sheet: string, raw: RawRow, question: string, own: Partial<Record<Field, number>>): FilledRow {
  const cell = (field: Field): RawCell | undefined =>
    raw.cells.find(({ column, text }) => column === own[field] && text.trim() !== '');
  const cells = {
    answer: beforeColon(cell('answer')),
    why: cell('reason') ?? cell('whom'),
    grade: beforeColon(cell('grade')),
    comment: cell('comment'),
    sources: cell('sources'),
  } satisfies Record<InputColumn, RawCell | undefined>;
  const filled = Object.entries(cells).filter(([, each]) => each !== undefined);
  return { sheet, row: raw.row, question, cells: Object.fromEntries(filled) };
}

/** A choice exported by its label tells its value before the colon. */
const beforeColon = (cell: RawCell | undefined): RawCell | undefined =>
  cell && { ...cell, text: cell.text.split(':')[0] ?? '' };
