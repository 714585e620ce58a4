import type { AgreedAnswer, Answer } from '../assessment/answer.ts';
import type { Figure } from '../plan/figure.ts';
import { valueLabel } from './sentences.ts';
import type { Translate } from './translate.ts';

/** Kinds with a name of their own in the catalogue; any other is "another record". */
const NAMED = new Set([
  'agreed',
  'assessment',
  'evidence',
  'level-change',
  'suggestion',
  'conflict',
  'interaction',
  'coordination',
  'measure',
  'policy',
  'effect',
  'figure',
  'chapter',
  'obstacle',
  'workshop',
  'workshop-place',
  'decision',
  'benchmark',
  'reading',
  'step',
  'priority',
  'result-row',
  'entry-point',
  'practice',
  'stakeholder',
  'evidence-gap',
  'person',
]);

/** What a record is called, for people: "LAB-07, Ministry of Labour". `record` is its name in history. */
export function recordLabel(
  record: string,
  respondents: readonly { readonly id: string; readonly name: string }[],
  t: Translate,
): string {
  const [kind = '', first = '', second = ''] = record.split('/');
  const nameOf = (id: string) => respondents.find((each) => each.id === id)?.name ?? t('history.goneBody');
  if (kind === 'answer') return t('history.record.answer', { indicator: second, respondent: nameOf(first) });
  if (kind === 'respondent') return t('history.record.respondent', { respondent: nameOf(first) });
  return t(`history.record.${NAMED.has(kind) ? kind : 'other'}`, { indicator: first });
}

/** Fields that say what a row is about, the most telling first. */
const TELLING = ['name', 'title', 'statement', 'step', 'issue', 'measure', 'document', 'what', 'text', 'place'];

/** A state of a record in a few words: "2 Started, grade A: comment"; "none" where there is none, empty where words would not help. */
export function stateLine(record: string, state: unknown, t: Translate): string {
  if (state === null) return t('history.none');
  if (record.startsWith('answer/')) {
    // History's states were written by the stores, under the kind's own schema.
    const { value, grade, comment, reason, whomToAsk } = state as Answer;
    return answerLine(value, grade, [reason, whomToAsk, comment], t);
  }
  if (record.startsWith('agreed/')) {
    const { value, grade, agreedBy, reason } = state as AgreedAnswer;
    return answerLine(value, grade, [agreedBy, reason], t);
  }
  if (record.startsWith('figure/')) {
    const { name, value, year } = state as Figure;
    return [name, value === 'not-available' ? t('context.notAvailable') : value, year].filter(Boolean).join(' · ');
  }
  const texts = TELLING.map((key): unknown => Reflect.get(Object(state), key));
  return texts.find((words): words is string => typeof words === 'string' && words !== '') ?? '';
}

function answerLine(value: Answer['value'], grade: string | null, texts: readonly string[], t: Translate): string {
  const head = [valueLabel(value, t), grade === null ? '' : t('checklist.grade', { grade })].filter(Boolean).join(', ');
  return [head, ...texts.filter((text) => text !== '')].join(' · ');
}
