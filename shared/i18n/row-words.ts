import { PLAN_LABELS, PLAN_WORDS } from './plan-row-words.ts';

/** Labels of the fields of rows whose kind has its own, by kind and field; as in the form in which they are filled in. */
const LABELS: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  ...PLAN_LABELS,
  figure: {
    name: 'context.field.name',
    value: 'context.column.value',
    unit: 'context.field.unit',
    currency: 'context.field.currency',
    year: 'context.field.year',
    source: 'context.field.source',
    evidenceId: 'context.field.document',
    note: 'context.field.note',
  },
  chapter: {
    title: 'context.field.title',
    firstPage: 'context.field.firstPage',
    lastPage: 'context.field.lastPage',
    marks: 'context.field.marks',
    quotation: 'context.field.quotation',
    quotationPage: 'context.field.quotationPage',
    modules: 'context.field.modules',
    note: 'context.field.missing',
  },
  obstacle: {
    place: 'obstacles.field.place',
    role: 'obstacles.field.role',
    key: 'obstacles.field.obstacle',
    text: 'obstacles.field.text',
    saidBy: 'obstacles.field.saidBy',
    severity: 'obstacles.field.severity',
    harderHit: 'obstacles.field.harderHit',
    change: 'obstacles.field.change',
    actor: 'obstacles.field.actor',
    level: 'obstacles.field.level',
    indicatorId: 'obstacles.field.indicator',
    conditions: 'obstacles.field.conditions',
  },
};

/** Fields of such rows whose values are names of a list, and where the list's words are. */
const WORDS: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  ...PLAN_WORDS,
  chapter: {
    mentioned: 'context.answer',
    analysed: 'context.answer',
    objective: 'context.answer',
    measure: 'context.answer',
    budget: 'context.answer',
    indicator: 'context.answer',
  },
  obstacle: {
    place: 'obstacles.place',
    role: 'obstacles.role',
    severity: 'obstacles.severity',
    harderHit: 'obstacles.harderHit',
    level: 'obstacles.level',
  },
};

/** The key of a field's label; undefined where its kind has none of its own. */
export const rowLabel = (kind: string, field: string): string | undefined => LABELS[kind]?.[field];

/** Where the words of a field's values are; null where they are the values, undefined where its kind says nothing. */
export const rowWords = (kind: string, field: string): string | null | undefined =>
  LABELS[kind] === undefined ? undefined : (WORDS[kind]?.[field] ?? null);
