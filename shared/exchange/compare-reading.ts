import { applyAnswerChanges, blankAnswer } from '../assessment/apply-answer-changes.ts';
import type { IndicatorId } from '../assessment/ids.ts';
import type { Respondent } from '../assessment/respondent.ts';
import { findIndicator } from '../framework/find-indicator.ts';
import type { FrameworkShape } from '../framework/framework.ts';
import { type JudgedRow, judgeRow } from './judge-row.ts';
import type { InputTexts } from './questionnaire-mark.ts';
import type { FilledRow, Place, QuestionnaireReading, RowFault } from './questionnaire-reading.ts';
import type { AnswerWords } from './read-value.ts';
import { NOTHING_STATED, type StatedAnswer } from './stated-answer.ts';

/**
 * new: nothing is stored here. taken: ours is still as it went out, theirs went on. equal: both say the same.
 * known: theirs is as it went out, ours went on. conflict: both went on and differ.
 */
export const OUTCOMES = ['new', 'taken', 'equal', 'known', 'conflict'] as const;
export type Outcome = (typeof OUTCOMES)[number];

interface ComparedItem {
  readonly indicatorId: IndicatorId;
  readonly place: Place;
  readonly outcome: Outcome;
  readonly mine: StatedAnswer;
  /** Ours with what they say put in: what is stored if it is taken. */
  readonly theirs: StatedAnswer;
}

export interface Comparison {
  readonly items: readonly ComparedItem[];
  readonly faults: readonly RowFault[];
  /** Questions of this body that have no row in the file. */
  readonly missing: readonly IndicatorId[];
}

export interface ComparedWith {
  readonly framework: FrameworkShape;
  readonly respondent: Respondent;
  /** What this body has answered so far, by indicator. */
  readonly stored: ReadonlyMap<IndicatorId, StatedAnswer>;
  readonly words: AnswerWords;
  readonly isShortForm: boolean;
}

/** Sets a returned file beside what is stored. Takes what is certain; the rest is listed, row by row. Changes nothing. */
export function compareReading(reading: QuestionnaireReading, own: ComparedWith): Comparison {
  const items: ComparedItem[] = [];
  const faults: RowFault[] = [...reading.faults];
  for (const [question, rows] of Map.groupBy(reading.rows, (row) => row.question)) {
    const row = certainRow(question, rows, own, faults);
    const id = findIndicator(own.framework, question)?.id;
    if (!row || id === undefined) continue;
    const mine = own.stored.get(id) ?? NOTHING_STATED;
    const judged = judgeRow(row, reading.issued.get(id), { words: own.words, present: mine.value });
    faults.push(...judged.faults);
    const item = compareItem({ id, row, judged, mine, issued: reading.issued.get(id) }, own, faults);
    if (item) items.push(item);
  }
  return { items, faults, missing: missingIn(reading, own) };
}

/** The one row that speaks for a question, or none: an unknown one, one of another body, or several that differ. */
function certainRow(
  question: string,
  rows: readonly FilledRow[],
  { framework, respondent }: ComparedWith,
  faults: RowFault[],
): FilledRow | undefined {
  const filled = rows.filter(({ cells }) => Object.keys(cells).length > 0);
  const [first] = filled;
  if (!first) return undefined;
  const refuse = (why: RowFault['why'], values: RowFault['values']) => {
    for (const { sheet, row } of filled) faults.push({ sheet, row, question, why, values });
  };
  const module = framework.modules.find(({ indicators }) => indicators.some(({ id }) => id === question));
  if (!module) refuse('unknown-question', { value: question });
  else if (!respondent.modules.includes(module.id))
    refuse('not-its-module', { name: respondent.name, module: module.id });
  else if (new Set(filled.map(contentOf)).size > 1)
    refuse('row-twice', { rows: filled.map(({ row }) => row).join(', ') });
  else return first;
  return undefined;
}

const contentOf = ({ cells }: FilledRow): string =>
  JSON.stringify(Object.entries(cells).map(([column, cell]) => [column, cell?.text.trim(), cell?.doubt]));

interface Pair {
  readonly id: IndicatorId;
  readonly row: FilledRow;
  readonly judged: JudgedRow;
  readonly mine: StatedAnswer;
  readonly issued: InputTexts | undefined;
}

function compareItem(pair: Pair, { respondent }: ComparedWith, faults: RowFault[]): ComparedItem | undefined {
  const { id, row, judged, mine, issued } = pair;
  const place = { sheet: row.sheet, row: row.row };
  const item = { indicatorId: id, place, mine };
  const isAsIssued = isSameTexts(textsOf(mine), issued ?? textsOf(NOTHING_STATED));
  if (Object.keys(judged.news).length === 0)
    return judged.faults.length > 0 ? undefined : { ...item, theirs: mine, outcome: isAsIssued ? 'equal' : 'known' };
  const theirs = withNews(mine, judged.news, respondent, id);
  if (!theirs) {
    faults.push({ ...place, question: id, why: 'na-without-reason', values: {} });
    return undefined;
  }
  if (isSameTexts(textsOf(theirs), textsOf(mine))) return { ...item, theirs, outcome: 'equal' };
  const isNew = isSameTexts(textsOf(mine), textsOf(NOTHING_STATED)) && issued === undefined;
  return { ...item, theirs, outcome: isNew ? 'new' : isAsIssued ? 'taken' : 'conflict' };
}

/** Undefined for an NA without a reason. */
function withNews(
  { sources, ...mine }: StatedAnswer,
  { sources: added = [], ...changes }: Partial<StatedAnswer>,
  respondent: Respondent,
  id: IndicatorId,
): StatedAnswer | undefined {
  const after = applyAnswerChanges({ ...blankAnswer(respondent.id, id), ...mine }, changes);
  if (typeof after === 'string') return undefined;
  const { value, reason, whomToAsk, grade, comment } = after;
  return { value, reason, whomToAsk, grade, comment, sources: [...new Set([...sources, ...added])] };
}

/** An answer as the cells of a questionnaire say it. */
const textsOf = ({ value, reason, whomToAsk, grade, comment, sources }: StatedAnswer): InputTexts => ({
  answer: String(value ?? ''),
  why: reason || whomToAsk,
  grade: grade ?? '',
  comment,
  sources: sources.join('\n'),
});

const isSameTexts = (a: InputTexts, b: InputTexts): boolean =>
  (Object.keys(a) as (keyof InputTexts)[]).every((column) => a[column].trim() === b[column].trim());

function missingIn(reading: QuestionnaireReading, { framework, respondent, isShortForm }: ComparedWith): IndicatorId[] {
  if (reading.kind !== 'questionnaire') return [];
  const there = new Set(reading.rows.map(({ question }) => question));
  return framework.modules
    .filter(({ id }) => respondent.modules.includes(id))
    .flatMap(({ indicators }) => indicators)
    .flatMap(({ id, short }) => ((short || !isShortForm) && !there.has(id) ? [id] : []));
}
