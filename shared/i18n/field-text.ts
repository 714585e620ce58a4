import { answerValue } from '../assessment/answer.ts';
import { rowLabel, rowWords } from './row-words.ts';
import { valueLabel } from './sentences.ts';
import type { Translate } from './translate.ts';

/** Fields with a label of their own in the catalogue under `exchange.field`; any other is "another detail". */
export const LABELLED_FIELDS = [
  'value',
  'grade',
  'reason',
  'whomToAsk',
  'comment',
  'isFlagged',
  'isCarriedOver',
  'evidenceIds',
  'role',
  'agreedBy',
  'name',
  'kind',
  'modules',
  'leadRoles',
  'title',
  'body',
  'year',
  'page',
  'link',
  'file',
  'place',
  'level',
  'instrument',
  'roles',
  'form',
  'modulesNotAssessed',
  'weights',
  'leadBodies',
  'language',
  'currency',
  'round',
  'status',
  'note',
] as const;

/** Fields whose values are names of a list, and where the list's words are. */
const WORDS: Readonly<Record<string, string>> = {
  form: 'assessment.form',
  level: 'assessment.level',
  status: 'assessment.status',
  roles: 'assessment.role',
  kind: 'respondent.kind',
};

/** A field of a record, which goes by its name in history. */
interface FieldOf {
  readonly record: string;
  readonly field: string;
}

const kindOf = (record: string): string => record.split('/')[0] ?? '';

export function fieldLabel({ record, field }: FieldOf, t: Translate): string {
  const own = rowLabel(kindOf(record), field);
  if (own !== undefined) return t(own);
  return t(`exchange.field.${(LABELLED_FIELDS as readonly string[]).includes(field) ? field : 'other'}`);
}

/** What a field of a record says, for people, whatever its form. `names` are of bodies and sources, by id. */
export function fieldText(
  { record, field }: FieldOf,
  value: unknown,
  names: Readonly<Record<string, string>>,
  t: Translate,
): string {
  const wordsOf = (part: string) => {
    const own = rowWords(kindOf(record), part);
    return own === undefined ? WORDS[part] : own;
  };
  // The value of a key figure is a number or a word of its own, never a level.
  if (field === 'value' && wordsOf(field) !== null) {
    const known = answerValue.nullable().safeParse(value);
    if (known.success) return valueLabel(known.data, t);
  }
  if (value === 'not-available') return t('context.notAvailable');
  return plainText(field, value, { names, wordsOf }, t) || t('history.none');
}

interface Wording {
  readonly names: Readonly<Record<string, string>>;
  /** Where the words of a field's values are; nothing where they are the values. */
  readonly wordsOf: (field: string) => string | null | undefined;
}

function plainText(field: string, value: unknown, wording: Wording, t: Translate): string {
  if (value === null || value === undefined) return '';
  if (typeof value === 'boolean') return t(value ? 'exchange.yes' : 'exchange.no');
  if (Array.isArray(value))
    return joined(
      value.map((part) => plainText(field, part, wording, t)),
      ', ',
    );
  if (typeof value === 'object')
    return joined(
      Object.entries(value).map(([key, part]) => plainText(key, part, wording, t)),
      ' · ',
    );
  const text = String(value);
  const words = wording.wordsOf(field);
  return wording.names[text] ?? (words ? t(`${words}.${text}`) : text);
}

const joined = (parts: readonly string[], by: string): string => parts.filter((part) => part !== '').join(by);
