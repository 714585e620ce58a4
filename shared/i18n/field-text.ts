import { answerValue } from '../assessment/answer.ts';
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

export const fieldLabel = (field: string, t: Translate): string =>
  t(`exchange.field.${(LABELLED_FIELDS as readonly string[]).includes(field) ? field : 'other'}`);

/** What a field of a record says, for people, whatever its form. `names` are of bodies and sources, by id. */
export function fieldText(
  field: string,
  value: unknown,
  names: Readonly<Record<string, string>>,
  t: Translate,
): string {
  if (field === 'value') {
    const known = answerValue.nullable().safeParse(value);
    if (known.success) return valueLabel(known.data, t);
  }
  return plainText(field, value, names, t) || t('history.none');
}

function plainText(field: string, value: unknown, names: Readonly<Record<string, string>>, t: Translate): string {
  if (value === null || value === undefined) return '';
  if (typeof value === 'boolean') return t(value ? 'exchange.yes' : 'exchange.no');
  if (Array.isArray(value))
    return joined(
      value.map((part) => plainText(field, part, names, t)),
      ', ',
    );
  if (typeof value === 'object')
    return joined(
      Object.entries(value).map(([key, part]) => plainText(key, part, names, t)),
      ' · ',
    );
  const text = String(value);
  const words = WORDS[field];
  return names[text] ?? (words === undefined ? text : t(`${words}.${text}`));
}

const joined = (parts: readonly string[], by: string): string => parts.filter((part) => part !== '').join(by);
