import type { AnswerValue } from '../assessment/answer.ts';
import { isLevel } from '../assessment/level.ts';
import { TEXT_LIMITS, text } from '../assessment/text.ts';
import type { RefusalValues } from '../contract/refusal.ts';
import type { InputColumn, InputTexts } from './questionnaire-mark.ts';
import type { FilledRow, RowFault } from './questionnaire-reading.ts';
import { type AnswerWords, readGrade, readValue } from './read-value.ts';
import type { RowFaultCode } from './row-faults.ts';
import type { StatedAnswer } from './stated-answer.ts';

/** What a row says that it did not say when it went out, and what of it is unclear. An empty cell says nothing. */
export interface JudgedRow {
  readonly news: Partial<StatedAnswer>;
  readonly faults: readonly RowFault[];
  /** Whether anything is filled in at all. */
  readonly isFilled: boolean;
}

type Fault = (why: RowFaultCode, values?: RefusalValues) => void;

const EMPTY: InputTexts = { answer: '', why: '', grade: '', comment: '', sources: '' };

/** `present` is the value in force here: the reason of an earlier NA may come without repeating the NA. */
export function judgeRow(
  row: FilledRow,
  issued: InputTexts = EMPTY,
  { words, present }: { words: AnswerWords; present: AnswerValue | null },
): JudgedRow {
  const faults: RowFault[] = [];
  const { sheet, row: number, question } = row;
  const fault: Fault = (why, values = {}) => void faults.push({ sheet, row: number, question, why, values });
  const said = (column: InputColumn, limit: number): string => clean(row, column, limit, fault);

  const value = valueIn(said('answer', TEXT_LIMITS.line), issued.answer, words, fault);
  // Reason and grade hang on the answer: where that is unclear, nobody can say what they are about.
  const isUnclear = faults.length > 0 && value === undefined && row.cells.answer !== undefined;
  const inForce = value ?? present;
  const news = {
    ...(value === undefined || String(value) === issued.answer ? {} : { value }),
    ...(isUnclear ? {} : whyNews(said('why', TEXT_LIMITS.reason), issued.why, inForce, fault)),
    ...(isUnclear ? {} : gradeNews(said('grade', TEXT_LIMITS.line), issued.grade, inForce, fault)),
    ...commentNews(said('comment', TEXT_LIMITS.comment), issued.comment),
    ...sourceNews(said('sources', TEXT_LIMITS.comment), issued.sources, fault),
  };
  return { news, faults, isFilled: Object.keys(row.cells).length > 0 };
}

/** A text as it can be kept: line ends folded, ends trimmed; empty where it cannot be relied on, which is said. */
function clean({ cells }: FilledRow, column: InputColumn, limit: number, fault: Fault): string {
  const cell = cells[column];
  if (!cell) return '';
  if (cell.doubt) {
    fault(cell.doubt, { column });
    return '';
  }
  const folded = cell.text.replace(/\r\n?/g, '\n').trim();
  const problem = text(limit).safeParse(folded).error?.issues[0]?.message;
  if (problem === undefined) return folded;
  fault(problem === 'text-too-long' ? 'cell-too-long' : 'cell-not-printable', { column, limit });
  return '';
}

function valueIn(said: string, issued: string, words: AnswerWords, fault: Fault): AnswerValue | undefined {
  const value = readValue(said, words);
  if (value === undefined) fault('answer-unclear', { value: said });
  if (value === null && issued !== '') fault('answer-emptied', { value: issued });
  return value ?? undefined;
}

function whyNews(said: string, issued: string, value: AnswerValue | null, fault: Fault): Partial<StatedAnswer> {
  if (value === 'NA') return said === '' || said === issued ? {} : { reason: said };
  if (value === 'DK') {
    const line = said.replace(/\s*\n\s*/g, ' ');
    if (line.length > TEXT_LIMITS.line) fault('cell-too-long', { column: 'why', limit: TEXT_LIMITS.line });
    return line === '' || line === issued || line.length > TEXT_LIMITS.line ? {} : { whomToAsk: line };
  }
  if (said !== '' && said !== issued) fault('why-unused');
  return {};
}

function gradeNews(said: string, issued: string, value: AnswerValue | null, fault: Fault): Partial<StatedAnswer> {
  const grade = readGrade(said);
  if (grade === undefined) fault('grade-unclear', { value: said });
  if (!grade || grade === issued) return {};
  if (isLevel(value)) return { grade };
  fault('grade-unused');
  return {};
}

const commentNews = (said: string, issued: string): Partial<StatedAnswer> =>
  said === '' || said === trimmed(issued) ? {} : { comment: said };

function sourceNews(said: string, issued: string, fault: Fault): Partial<StatedAnswer> {
  const known = new Set(linesOf(issued));
  const added = linesOf(said).filter((line) => !known.has(line));
  for (const line of added) if (line.length > TEXT_LIMITS.line) fault('source-too-long', { limit: TEXT_LIMITS.line });
  const sources = added.filter((line) => line.length <= TEXT_LIMITS.line);
  return sources.length === 0 ? {} : { sources };
}

const trimmed = (words: string): string => words.replace(/\r\n?/g, '\n').trim();

const linesOf = (words: string): string[] => [
  ...new Set(
    words
      .split(/\r\n?|\n/)
      .map((line) => line.trim())
      .filter((line) => line !== ''),
  ),
];
